import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { DetailPage } from "../../../../components/common/detail-page"
import { LeadContact } from "../../../../components/leads/lead-contact"
import { LeadGeneral } from "../../../../components/leads/lead-general"
import { useLead } from "../../../../hooks/api/leads"

const LeadPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useLead(id)
  return (
    <DetailPage
      zone="crm.lead.details"
      data={data?.lead}
      error={error}
      onRetry={refetch}
      main={(lead) => (
        <LayoutComposer.Entry id="crm.lead.general">
          <LeadGeneral lead={lead} />
        </LayoutComposer.Entry>
      )}
      side={(lead) => (
        <LayoutComposer.Entry id="crm.lead.contact">
          <LeadContact lead={lead} />
        </LayoutComposer.Entry>
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
