import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { LEAD_RECORD_FIELDS } from "../../modules/pipeline/rules"
import { fieldsOn } from "../../utils/record-fields"
import type { HttpLead } from "../../types/http"
import { useFormat } from "../shared/format/use-format"
import { companyBeside } from "../shared/format/names"
import { FieldRows } from "../shared/page/field-rows"
import { Section } from "../shared/page/section"
import { Status } from "../shared/page/status"
import { LeadActions } from "./lead-actions"
import { LeadDuplicates } from "./merge/lead-duplicates"

export const LeadGeneral = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <Section
      title={lead.name}
      subtitle={companyBeside(lead)}
      actions={
        <>
          <Status of="leads.status" value={lead.status} />
          <LeadActions lead={lead} />
        </>
      }
    >
      <LeadDuplicates lead={lead} />
      <FieldRows fields={fieldsOn(LEAD_RECORD_FIELDS, "details")} values={lead} />
      {lead.disqualify_reason && (
        <SectionRow title={t("leads.disqualifyReason")} value={lead.disqualify_reason} />
      )}
      <SectionRow title={t("fields.createdAt")} value={format.dateTime(lead.created_at)} />
    </Section>
  )
}
