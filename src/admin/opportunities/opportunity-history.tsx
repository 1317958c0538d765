import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../types/http"
import { useOpportunityHistory, useOpportunityOwners } from "./api"
import { historyOf } from "./history"
import { EmptyRow } from "../shared/list/empty-row"
import { OwnerChange } from "../shared/page/owner-change"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { StageChange } from "./stage/stage-change"

/** Every change of stage and of owner: what caused it, who and when. */
export const OpportunityHistory = ({ opportunity: { id } }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const stages = useOpportunityHistory(id)
  const owners = useOpportunityOwners(id)
  const entries = historyOf(stages.data?.history ?? [], owners.data?.owner_changes ?? [])
  return (
    <Section title={t("opportunities.history")} testId="opportunity-history">
      <SectionBody query={stages}>
        {entries.length ? (
          <ol className="flex flex-col gap-y-4 px-6 py-4">
            {entries.map((entry) =>
              entry.kind === "stage" ? (
                <StageChange key={entry.id} change={entry.change} />
              ) : (
                <OwnerChange key={entry.id} change={entry.change} />
              ),
            )}
          </ol>
        ) : (
          <EmptyRow>{t("opportunities.noHistory")}</EmptyRow>
        )}
      </SectionBody>
    </Section>
  )
}
