import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useFormat } from "../shared/format/use-format"
import { companyBeside } from "../shared/format/names"
import { Section } from "../shared/page/section"
import { Status } from "../shared/page/status"
import { TagList } from "../shared/page/tag-list"
import { LeadActions } from "./lead-actions"
import { LeadDuplicates } from "./merge/lead-duplicates"

export const LeadGeneral = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
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
      <SectionRow title={t("fields.company")} value={lead.company_name ?? "–"} />
      <SectionRow title={t("fields.source")} value={lead.source ?? "–"} />
      <SectionRow title={t("recordTools.tags")} value={<TagList tags={lead.tags} />} />
      <SectionRow title={t("fields.note")} value={lead.note ?? "–"} />
      <SectionRow title={t("fields.owner")} value={ownerName(lead.owner_id) ?? "–"} />
      {lead.disqualify_reason && (
        <SectionRow title={t("leads.disqualifyReason")} value={lead.disqualify_reason} />
      )}
      <SectionRow title={t("fields.createdAt")} value={format.dateTime(lead.created_at)} />
    </Section>
  )
}
