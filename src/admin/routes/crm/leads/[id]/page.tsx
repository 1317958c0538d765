import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { ActivitiesSection } from "../../../../activities/activities-section"
import { DetailPage } from "../../../../shared/page/detail-page"
import { FilesSection } from "../../../../attachments/files-section"
import { LeadContact } from "../../../../leads/lead-contact"
import { LeadGeneral } from "../../../../leads/lead-general"
import { LeadOwners } from "../../../../leads/lead-owners"
import { useLead } from "../../../../leads/api"
import { useCan } from "../../../../shared/api/use-can"

const LeadPage = () => {
  const { id = "" } = useParams()
  const { can } = useCan()
  const { data, error, refetch } = useLead(id)
  return (
    <DetailPage
      zone="crm.lead.details"
      data={data?.lead}
      error={error}
      onRetry={refetch}
      main={(lead) => (
        <>
          <LayoutComposer.Entry id="crm.lead.general">
            <LeadGeneral lead={lead} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.lead.activities">
            <ActivitiesSection
              key={lead.id}
              on={{ lead_id: lead.id }}
              canWrite={can("lead", "write", lead)}
            />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.lead.files">
            <FilesSection record={`leads/${lead.id}`} canWrite={can("lead", "write", lead)} />
          </LayoutComposer.Entry>
        </>
      )}
      side={(lead) => (
        <>
          <LayoutComposer.Entry id="crm.lead.contact">
            <LeadContact lead={lead} />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="crm.lead.owners">
            <LeadOwners id={lead.id} />
          </LayoutComposer.Entry>
        </>
      )}
    />
  )
}

const LeadCrumb = ({ id = "" }: { id?: string }) => {
  const { data } = useLead(id)
  return <span>{data?.lead.name}</span>
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <LeadCrumb id={params.id} /> }

export default LeadPage
