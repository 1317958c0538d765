import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { ActivitiesSection } from "../../../../activities/activities-section"
import { DetailPage } from "../../../../shared/page/detail-page"
import { FilesSection } from "../../../../attachments/files-section"
import { OffersSection } from "../../../../offers/list/offers-section"
import { OpportunityContact } from "../../../../opportunities/opportunity-contact"
import { OpportunityDetails } from "../../../../opportunities/opportunity-details"
import { OpportunityHeader } from "../../../../opportunities/opportunity-header"
import { OpportunityHistory } from "../../../../opportunities/opportunity-history"
import { OrdersSection } from "../../../../orders/list/orders-section"
import { useOpportunity } from "../../../../opportunities/api"
import { useCan } from "../../../../shared/api/use-can"

const OpportunityPage = () => {
  const { id = "" } = useParams()
  const { can } = useCan()
  const { data, error, refetch } = useOpportunity(id)
  return (
    <DetailPage
      zone="crm.opportunity.details"
      data={data?.opportunity}
      error={error}
      onRetry={refetch}
      main={(opportunity) => (
        <>
          <LayoutComposer.Entry id="crm.opportunity.header">
            <OpportunityHeader opportunity={opportunity} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.activities">
            <ActivitiesSection
              key={opportunity.id}
              on={{ opportunity_id: opportunity.id }}
              canWrite={can("opportunity", "write", opportunity)}
            />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.offers">
            <OffersSection query={{ opportunity_id: [opportunity.id], limit: 50 }} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.orders">
            <OrdersSection query={{ opportunity_id: [opportunity.id], limit: 50 }} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.general">
            <OpportunityDetails opportunity={opportunity} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.files">
            <FilesSection
              record={`opportunities/${opportunity.id}`}
              canWrite={can("opportunity", "write", opportunity)}
            />
          </LayoutComposer.Entry>
        </>
      )}
      side={(opportunity) => (
        <>
          <LayoutComposer.Entry id="crm.opportunity.contact">
            <OpportunityContact opportunity={opportunity} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.opportunity.history">
            <OpportunityHistory opportunity={opportunity} />
          </LayoutComposer.Entry>
        </>
      )}
    />
  )
}

const OpportunityCrumb = ({ id = "" }: { id?: string }) => {
  const { data } = useOpportunity(id)
  return <span>{data?.opportunity.title}</span>
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <OpportunityCrumb id={params.id} /> }

export default OpportunityPage
