import { daysOf } from "../../shared/list/period"
import { tagsIn } from "../../shared/format/tags"
import { timeZone } from "../../shared/format/time-zone"
import { dayAfter } from "../../shared/format/days"
import { useUrlQuery } from "../../shared/list/use-url-query"
import { createDataTableFilterHelper, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type ActivityFilter, PRIORITIES } from "../../../modules/pipeline/rules"
import type { HttpOpportunity, StageKind } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { useStages } from "../../settings/stages/api"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { NextActivity } from "../../activities/next-activity"
import { RowLink } from "../../shared/list/row-link"
import { DaysInStage } from "../stage/days-in-stage"
import { StageName } from "../stage/stage-name"
import { buyerOf } from "../../shared/format/names"
import { useRepNames } from "../../shared/api/access"
import { useDateColumn } from "../../shared/list/use-date-column"
import { useSelectColumn } from "../../shared/list/use-select-column"

/** The search and filters of the opportunities' list, as its routes want them. */
export function useOpportunityQuery() {
  const { tag, expected_close_date, ...query } = useUrlQuery([
    "stage_id",
    "state",
    "owner_id",
    "priority",
    "tag",
    "activity",
    "stale",
    "expected_close_date",
  ])
  const { from, to } = daysOf(expected_close_date)
  return {
    ...query,
    tag: tagsIn(tag),
    expected_close_from: from,
    expected_close_to: to,
    time_zone: query.activity ? timeZone() : undefined,
  }
}

/** A filter by the day a deal is expected to close, in the words of the dashboard's other filters by date. */
export function useExpectedCloseFilter() {
  const { t } = useTranslation("crm")
  const { t: core } = useTranslation("translation")
  const format = useFormat()
  const now = useNow()

  const dayIn = (days: number) => dayAfter(days, now)

  return createDataTableFilterHelper<HttpOpportunity>().accessor("expected_close_date", {
    type: "date",
    format: "date",
    label: t("fields.expectedClose"),
    formatDateValue: (date) => format.date(date.toISOString()),
    rangeOptionStartLabel: core("filters.date.starting"),
    rangeOptionEndLabel: core("filters.date.ending"),
    rangeOptionLabel: core("filters.date.custom"),
    options: [
      { label: t("opportunityTools.close.past"), value: { $lte: dayIn(-1) } },
      { label: t("opportunityTools.close.week"), value: { $gte: dayIn(0), $lte: dayIn(7) } },
      { label: t("opportunityTools.close.month"), value: { $gte: dayIn(0), $lte: dayIn(30) } },
    ],
  })
}

const STATES: StageKind[] = ["open", "won", "lost"]
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

const column = createDataTableColumnHelper<HttpOpportunity>()

/** The columns of the opportunities' list; ticks only where something can be done with several. */
export function useOpportunityColumns(isSelectable: boolean) {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const select = useSelectColumn<HttpOpportunity>(({ title }) => title)
  const created = useDateColumn<HttpOpportunity>()
  const money = (amount: number, currency_code: string) => (
    <span className="tabular-nums">{format.money(amount, currency_code)}</span>
  )
  return [
    ...(isSelectable ? [select] : []),
    column.accessor("title", {
      header: t("fields.title"),
      enableSorting: true,
      cell: ({ row: { original: deal } }) => (
        <RowLink to={`/crm/opportunities/${deal.id}`}>{deal.title}</RowLink>
      ),
    }),
    column.accessor((row) => buyerOf(row) ?? "–", { id: "buyer", header: t("fields.customer") }),
    column.accessor("stage_id", {
      header: t("fields.stage"),
      cell: ({ row }) => <StageName stage={row.original.stage} />,
    }),
    column.accessor("stage_entered_at", {
      header: t("opportunityTools.daysInStage"),
      enableSorting: true,
      cell: ({ row }) => <DaysInStage opportunity={row.original} />,
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      enableSorting: true,
      cell: ({ row }) => money(row.original.amount, row.original.currency_code),
    }),
    column.accessor("weighted_amount", {
      header: t("opportunityTools.weighted"),
      align: "right",
      cell: ({ row }) => money(row.original.weighted_amount, row.original.currency_code),
    }),
    column.accessor((row) => row.next_activity?.title ?? "–", {
      id: "next_activity",
      header: t("opportunityTools.nextActivity"),
      cell: ({ row }) => <NextActivity activity={row.original.next_activity} />,
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    column.accessor("expected_close_date", {
      header: t("fields.expectedClose"),
      enableSorting: true,
      cell: ({ getValue }) => format.date(getValue()),
    }),
    created,
  ]
}
