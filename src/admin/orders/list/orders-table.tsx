import { DataTable } from "@medusajs/dashboard/components"
import { useSalesOrders } from "../api"
import { useOrderColumns, useOrderFilters, useOrderQuery } from "./order-list"
import { PAGE_SIZE } from "../../shared/list/use-url-query"
import { PageError } from "../../shared/page/page-error"
import { NoOrders } from "./no-orders"
import { NothingFound } from "./nothing-found"
import { QuickFilters } from "./quick-filters"

/** The orders of one tab. */
export const OrdersTable = () => {
  const query = useOrderQuery()
  const { data, error, isLoading, refetch } = useSalesOrders(query)
  const columns = useOrderColumns(query.state)
  const filters = useOrderFilters()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      data={data?.sales_orders}
      rowCount={data?.count}
      columns={columns}
      filters={filters}
      filterBarContent={<QuickFilters />}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(order) => order.id}
      rowHref={(order) => `/crm/orders/${order.id}`}
      emptyState={{
        empty: { custom: <NoOrders state={query.state} /> },
        filtered: { custom: <NothingFound state={query.state} /> },
      }}
    />
  )
}
