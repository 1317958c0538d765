import { useSearchParams, useNavigate } from "react-router-dom"
import { ORDER_FILTERS, type OrderState, orderStateOf } from "../order-states"
import { momentsOf } from "../../shared/list/period"
import { useUrlQuery } from "../../shared/list/use-url-query"
import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import { type DataTableFilter, createDataTableFilterHelper, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrderRow, Progress } from "../../../types/http"
import { CustomerChoice } from "./customer-choice"
import { useShopOptions } from "../delivery/use-shop-options"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import type { ReactNode } from "react"
import { ArrowUpRightOnBox, Buildings, DocumentText, ShoppingBag } from "@medusajs/icons"
import { RowLink } from "../../shared/list/row-link"
import { OrderPayment } from "./order-payment"
import { OrderProgress } from "./order-progress"
import { useRepNames } from "../../shared/api/access"
import { useDateColumn } from "../../shared/list/use-date-column"
import { useFormat } from "../../shared/format/use-format"

/** The tab of the orders' list that is open. */
export function useOrderState(): OrderState {
  const [params] = useSearchParams()
  return orderStateOf(params.get("state"))
}

/** The search and filters of the orders' list, as its route wants them. */
export function useOrderQuery() {
  const state = useOrderState()
  const [params] = useSearchParams()
  const { created_at, order, ...query } = useUrlQuery([...ORDER_FILTERS])
  const { from, to } = momentsOf(created_at)
  const newest = state === "closed" ? "-closed_at" : "-created_at"
  return {
    ...query,
    order: params.has("order") ? order : newest,
    created_from: from,
    created_to: to,
    state,
  }
}

/** The same search in another tab, to count what it finds there. */
export function useOrderCountQuery(state: OrderState) {
  const query = useOrderQuery()
  return state === query.state ? query : { ...query, state, order: undefined, offset: 0, limit: 1 }
}

const PROGRESS: Progress[] = ["none", "partial", "full"]

const filter = createDataTableFilterHelper<HttpSalesOrderRow & { overdue: string }>()

/** A filter by customer; the chosen one is named, however many the shop has. */
function useCustomerFilter(): DataTableFilter {
  const { t } = useTranslation("crm")
  const { customer_id } = useUrlQuery(["customer_id"]) as { customer_id?: string[] }
  const { data } = useShopOptions("customer", { id: customer_id, limit: 20 }, !!customer_id?.length)
  return {
    id: "customer_id",
    type: "custom",
    label: t("fields.customer"),
    // The table names a chosen value by its option.
    ...{ options: data?.options ?? [] },
    render: ({ value, onChange }) => (
      <CustomerChoice chosen={(value as string[] | undefined) ?? []} onChange={onChange} />
    ),
  }
}

/** What the orders' list can be narrowed by. */
export function useOrderFilters() {
  const { t } = useTranslation("crm")
  const owners = useOwnerOptions("sales_order")
  const customer = useCustomerFilter()
  const created = useDataTableDateFilters().filter(({ id }) => id === "created_at")
  const progress = (of: "delivered" | "invoiced" | "paid", label: string) =>
    filter.accessor(of, {
      type: "multiselect",
      label,
      options: PROGRESS.map((value) => ({ value, label: t(`orders.progress.${value}`) })),
    })
  return [
    progress("delivered", t("fields.delivered")),
    progress("invoiced", t("fields.invoiced")),
    progress("paid", t("ordersList.paidLabel")),
    filter.accessor("overdue", {
      type: "radio",
      label: t("ordersList.overdueInvoice"),
      options: [
        { value: "true", label: t("ordersList.yes") },
        { value: "false", label: t("ordersList.no") },
      ],
    }),
    ...(owners.length > 1
      ? [filter.accessor("owner_id", { type: "multiselect", label: t("fields.owner"), options: owners })]
      : []),
    customer,
    ...created,
  ]
}

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
  const created = useDateColumn<HttpSalesOrderRow>()
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
