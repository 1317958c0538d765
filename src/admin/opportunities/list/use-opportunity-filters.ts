import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity, StageKind } from "../../../types/http"
import type { ActivityFilter } from "../../../modules/pipeline/search/opportunity-filter"
import { useStages } from "../../settings/stages/api"
import { useExpectedCloseFilter } from "./use-expected-close-filter"
import { useFormat } from "../../shared/format/use-format"
import { useOwnerOptions } from "../../shared/api/use-owner-options"

const STATES: StageKind[] = ["open", "won", "lost"]
const PRIORITIES = ["low", "medium", "high"] as const
const ACTIVITIES: ActivityFilter[] = ["overdue", "today", "planned", "none"]

type Filtered = HttpOpportunity & { tag: string; activity: string; stale: string }
const filter = createDataTableFilterHelper<Filtered>()

/** What the opportunities' list can be narrowed by. */
export function useOpportunityFilters() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useStages()
  const owners = useOwnerOptions("opportunity")
  const expectedClose = useExpectedCloseFilter()
  const options = (values: readonly string[], words: string) =>
    values.map((value) => ({ value, label: t(`${words}.${value}`) }))
  return [
    filter.accessor("stage_id", {
      type: "multiselect",
      label: t("fields.stage"),
      options: data?.stages.map((stage) => ({ value: stage.id, label: format.name(stage) })) ?? [],
    }),
    filter.accessor("state", {
      type: "multiselect",
      label: t("fields.state"),
      options: options(STATES, "state"),
    }),
    ...(owners.length > 1
      ? [filter.accessor("owner_id", { type: "multiselect", label: t("fields.owner"), options: owners })]
      : []),
    filter.accessor("priority", {
      type: "multiselect",
      label: t("fields.priority"),
      options: options(PRIORITIES, "priority"),
    }),
    filter.accessor("tag", {
      type: "string",
      label: t("recordTools.tag"),
      placeholder: t("recordTools.manyHint"),
    }),
    filter.accessor("activity", {
      type: "radio",
      label: t("opportunityTools.nextActivity"),
      options: options(ACTIVITIES, "opportunityTools.activity"),
    }),
    filter.accessor("stale", {
      type: "radio",
      label: t("board.stale"),
      options: [{ value: "true", label: t("opportunityTools.onlyStale") }],
    }),
    expectedClose,
  ]
}
