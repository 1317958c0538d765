import { createDataTableColumnHelper } from "@medusajs/ui"
import type { ReactNode } from "react"
import { ArrowUpRightOnBox, Buildings, DocumentText, ShoppingBag } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpSalesOrderRow } from "../../../types/http"
import { RowLink } from "../../shared/list/row-link"
import { OrderPayment } from "./order-payment"
import { OrderProgress } from "./order-progress"
import type { OrderState } from "../order-states"
import { useRepNames } from "../../shared/api/access"
import { useCreatedColumn } from "../../shared/list/use-date-column"
import { useFormat } from "../../shared/format/use-format"

const column = createDataTableColumnHelper<HttpSalesOrderRow>()

/** Where an order came from, and whose it is. */
function useRowActions() {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const way = (icon: ReactNode, label: string, to: string) => ({
    icon,
    label: t(label),
    onClick: () => void navigate(to),
  })
  return column.action({
    actions: ({ row: { original: order } }) => [
      [
        ...(order.opportunity_id
          ? [
              way(
                <ArrowUpRightOnBox />,
                "ordersList.go.opportunity",
                `/crm/opportunities/${order.opportunity_id}`,
              ),
            ]
          : []),
        ...(order.offer_id
          ? [way(<DocumentText />, "ordersList.go.offer", `/crm/offers/${order.offer_id}`)]
          : []),
        ...(order.customer_id
          ? [way(<Buildings />, "ordersList.go.customer", `/customers/${order.customer_id}`)]
          : []),
        way(<ShoppingBag />, "ordersList.go.host", `/orders/${order.order_id}`),
      ],
    ],
  })
}

function useProgressColumn(of: "delivered" | "invoiced") {
  const { t } = useTranslation("crm")
  return column.accessor(of, {
    header: t(`fields.${of}`),
    cell: ({ getValue }) => <OrderProgress value={getValue()} label={t(`fields.${of}`)} />,
  })
}

/** The columns of one tab of the orders' list. */
export function useOrderColumns(state: OrderState) {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const created = useCreatedColumn<HttpSalesOrderRow>()
  const delivered = useProgressColumn("delivered")
  const invoiced = useProgressColumn("invoiced")
  const actions = useRowActions()
  const closed = column.accessor("closed_at", {
    header: t("fields.closedAt"),
    enableSorting: true,
    cell: ({ getValue }) => format.date(getValue()),
  })
  return [
    column.accessor("display_id", {
      header: t("fields.number"),
      enableSorting: true,
      cell: ({ row: { original: order } }) => (
        <RowLink to={`/crm/orders/${order.id}`}>
          <span className="text-ui-fg-base font-medium tabular-nums">#{order.display_id}</span>
        </RowLink>
      ),
    }),
    column.accessor("buyer_name", {
      header: t("fields.customer"),
      enableSorting: true,
      cell: ({ getValue }) => (
        <span className="block max-w-[170px] truncate" title={getValue()}>
          {getValue()}
        </span>
      ),
    }),
    delivered,
    invoiced,
    column.accessor("next_due_at", {
      header: t("ordersList.payment"),
      enableSorting: true,
      cell: ({ row }) => <OrderPayment order={row.original} />,
    }),
    column.accessor("total", {
      header: t("fields.totalWithTax"),
      align: "right",
      enableSorting: true,
      cell: ({ row }) => (
        <span className="whitespace-nowrap tabular-nums">
          {format.money(row.original.total, row.original.currency_code)}
        </span>
      ),
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    state === "closed" ? closed : created,
    actions,
  ]
}
