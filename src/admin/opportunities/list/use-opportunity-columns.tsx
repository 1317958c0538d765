import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { NextActivity } from "../../activities/next-activity"
import { RowLink } from "../../shared/list/row-link"
import { DaysInStage } from "../stage/days-in-stage"
import { StageName } from "../stage/stage-name"
import { buyerOf } from "../../shared/format/names"
import { useRepNames } from "../../shared/api/access"
import { useCreatedColumn } from "../../shared/list/use-date-column"
import { useFormat } from "../../shared/format/use-format"
import { useSelectColumn } from "../../shared/list/use-select-column"

const column = createDataTableColumnHelper<HttpOpportunity>()

/** The columns of the opportunities' list; ticks only where something can be done with several. */
export function useOpportunityColumns(isSelectable: boolean) {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const select = useSelectColumn<HttpOpportunity>(({ title }) => title)
  const created = useCreatedColumn<HttpOpportunity>()
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
