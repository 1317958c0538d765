import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrderRow } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useSalesOrders } from "../../hooks/api/sales-orders"
import { useCreatedColumn } from "../../hooks/use-date-column"
import { useFormat } from "../../hooks/use-format"
import { PAGE_SIZE, useUrlQuery } from "../../hooks/use-url-query"
import { PageError } from "../common/page-error"
import { Status } from "../common/status"
import type { OrderState } from "./state-tabs"

const column = createDataTableColumnHelper<HttpSalesOrderRow>()

function useColumns() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const created = useCreatedColumn<HttpSalesOrderRow>()
  return [
    column.accessor((row) => `#${row.display_id}`, { id: "display_id", header: t("fields.number") }),
    column.accessor("buyer_name", { header: t("fields.customer") }),
    column.accessor("delivered", {
      header: t("fields.delivered"),
      cell: ({ getValue }) => <Status of="orders.progress" value={getValue()} />,
    }),
    column.accessor("invoiced", {
      header: t("fields.invoiced"),
      cell: ({ getValue }) => <Status of="orders.progress" value={getValue()} />,
    }),
    column.accessor("total", {
      header: t("fields.totalWithTax"),
      align: "right",
      cell: ({ row }) => (
        <span className="tabular-nums">{format.money(row.original.total, row.original.currency_code)}</span>
      ),
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    created,
  ]
}

export const OrdersTable = ({ state }: { state: OrderState }) => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useSalesOrders({ ...useUrlQuery(), state })
  const columns = useColumns()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      data={data?.sales_orders}
      rowCount={data?.count}
      columns={columns}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(order) => order.id}
      rowHref={(order) => `/crm/orders/${order.id}`}
      emptyState={{
        empty: {
          heading: t(`orders.empty.${state}.heading`),
          description: t(`orders.empty.${state}.description`),
        },
        filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
      }}
    />
  )
}
