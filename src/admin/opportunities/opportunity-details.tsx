import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useLostReasons } from "../settings/stages/api"
import { useFormat } from "../shared/format/use-format"
import { NextActivity } from "../activities/next-activity"
import { Section } from "../shared/page/section"
import { TagList } from "../shared/page/tag-list"

export const OpportunityDetails = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { data } = useLostReasons(!!opportunity.lost_reason_id)
  const reason = data?.lost_reasons.find(({ id }) => id === opportunity.lost_reason_id)
  const { amount, weighted_amount, currency_code, probability, probability_is_manual } = opportunity
  const amountSource = t(`opportunities.amountSource.${opportunity.amount_source}`)
  const probabilitySource = t(`opportunityTools.probability.${probability_is_manual ? "manual" : "stage"}`)
  return (
    <Section title={t("opportunities.details")} testId="opportunity-details">
      <SectionRow
        title={t("fields.amount")}
        value={`${format.money(amount, currency_code)} (${amountSource})`}
      />
      <SectionRow
        title={t("fields.probability")}
        value={`${format.percent(probability)} (${probabilitySource})`}
      />
      <SectionRow
        title={t("opportunityTools.weighted")}
        value={format.money(weighted_amount, currency_code)}
      />
      <SectionRow title={t("fields.expectedClose")} value={format.date(opportunity.expected_close_date)} />
      <SectionRow
        title={t("opportunityTools.nextActivity")}
        value={<NextActivity activity={opportunity.next_activity} />}
      />
      <SectionRow title={t("fields.priority")} value={t(`priority.${opportunity.priority}`)} />
      <SectionRow title={t("fields.owner")} value={ownerName(opportunity.owner_id) ?? "–"} />
      <SectionRow title={t("fields.source")} value={opportunity.source ?? "–"} />
      <SectionRow title={t("recordTools.tags")} value={<TagList tags={opportunity.tags} />} />
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
