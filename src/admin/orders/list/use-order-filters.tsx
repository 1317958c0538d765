import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrderRow, Progress } from "../../../types/http"
import { CustomerChoice } from "./customer-choice"
import { useShopOptions } from "../delivery/shop-options"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { useUrlQuery } from "../../shared/list/use-url-query"

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
