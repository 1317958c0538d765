import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity, HttpStageChange } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useOpportunityHistory } from "../../hooks/api/opportunities"
import { useStages } from "../../hooks/api/stages"
import { useFormat } from "../../hooks/use-format"
import { EmptyRow } from "../common/empty-row"
import { Section } from "../common/section"

/** Every change of stage: what caused it, who and when. */
export const OpportunityHistory = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { data } = useOpportunityHistory(opportunity.id)
  const { data: stages } = useStages()

  const stageName = (id: string | null) => {
    const stage = stages?.stages.find((known) => known.id === id)
    return stage ? format.name(stage) : "–"
  }
  const move = ({ from_stage_id: from, to_stage_id: to }: HttpStageChange) =>
    from
      ? t("history.moved", { from: stageName(from), to: stageName(to) })
      : t("history.created", { to: stageName(to) })
  const who = ({ actor_id: actor }: HttpStageChange) =>
    actor ? t("history.by", { name: ownerName(actor) ?? "–" }) : t("history.automatic")

  return (
    <Section title={t("opportunities.history")} testId="opportunity-history">
      {!data?.history.length && <EmptyRow>{t("opportunities.noHistory")}</EmptyRow>}
      <ol className="flex flex-col gap-y-4 px-6 py-4">
        {data?.history.map((change) => (
          <li key={change.id}>
            <Text size="small" leading="compact" weight="plus">
              {t(`history.trigger.${change.trigger}`)}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {move(change)}
            </Text>
            {change.note && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {change.note}
              </Text>
            )}
            <Text size="xsmall" className="text-ui-fg-muted">
              {format.dateTime(change.at)}, {who(change)}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  )
}
