import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity, StageKind } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useOpportunities } from "../../hooks/api/opportunities"
import { useStages } from "../../hooks/api/stages"
import { useFormat } from "../../hooks/use-format"
import { PAGE_SIZE, useUrlQuery } from "../../hooks/use-url-query"
import { buyerOf } from "../../lib/names"
import { PageError } from "../common/page-error"
import { StageName } from "./stage-name"

const STATES: StageKind[] = ["open", "won", "lost"]

const column = createDataTableColumnHelper<HttpOpportunity>()
const filter = createDataTableFilterHelper<HttpOpportunity>()

function useColumns() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  return [
    column.accessor("title", { header: t("fields.title"), enableSorting: true }),
    column.accessor((row) => buyerOf(row) ?? "–", { id: "buyer", header: t("fields.customer") }),
    column.accessor("stage_id", {
      header: t("fields.stage"),
      cell: ({ row }) => <StageName stage={row.original.stage} />,
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      enableSorting: true,
      cell: ({ row }) => (
        <span className="tabular-nums">{format.money(row.original.amount, row.original.currency_code)}</span>
      ),
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
  ]
}

function useFilters() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useStages()
  return [
    filter.accessor("stage_id", {
      type: "multiselect",
      label: t("fields.stage"),
      options: data?.stages.map((stage) => ({ value: stage.id, label: format.name(stage) })) ?? [],
    }),
    filter.accessor("state", {
      type: "multiselect",
      label: t("fields.state"),
      options: STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
    }),
  ]
}

export const OpportunitiesTable = () => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useOpportunities(useUrlQuery(["stage_id", "state"]))
  const columns = useColumns()
  const filters = useFilters()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      data={data?.opportunities}
      rowCount={data?.count}
      columns={columns}
      filters={filters}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(opportunity) => opportunity.id}
      rowHref={(opportunity) => `/crm/opportunities/${opportunity.id}`}
      emptyState={{
        empty: {
          heading: t("opportunities.empty.heading"),
          description: t("opportunities.empty.description"),
        },
        filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
      }}
    />
  )
}
