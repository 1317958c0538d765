import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useLostReasons } from "../../hooks/api/stages"
import { useFormat } from "../../hooks/use-format"
import { Section } from "../common/section"

export const OpportunityDetails = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { data } = useLostReasons(!!opportunity.lost_reason_id)
  const reason = data?.lost_reasons.find(({ id }) => id === opportunity.lost_reason_id)
  const money = format.money(opportunity.amount, opportunity.currency_code)
  const source = t(`opportunities.amountSource.${opportunity.amount_source}`)
  return (
    <Section title={t("opportunities.details")}>
      <SectionRow title={t("fields.amount")} value={`${money} (${source})`} />
      <SectionRow title={t("fields.probability")} value={format.percent(opportunity.probability)} />
      <SectionRow title={t("fields.expectedClose")} value={format.date(opportunity.expected_close_date)} />
      <SectionRow title={t("fields.priority")} value={t(`priority.${opportunity.priority}`)} />
      <SectionRow title={t("fields.owner")} value={ownerName(opportunity.owner_id) ?? "–"} />
      <SectionRow title={t("fields.source")} value={opportunity.source ?? "–"} />
      {opportunity.description && (
        <SectionRow title={t("fields.description")} value={opportunity.description} />
      )}
      {reason && (
        <SectionRow
          title={t("opportunities.lostReason")}
          value={[format.name(reason), opportunity.lost_note].filter(Boolean).join(": ")}
        />
      )}
    </Section>
  )
}
