import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { LeadsSection } from "../leads/list/leads-section"
import { OffersSection } from "../offers/list/offers-section"
import { OpportunitiesSection } from "../opportunities/list/opportunities-section"
import { OrdersSection } from "../orders/list/orders-section"
import { useCan } from "../shared/api/use-can"

/** On a customer: their leads, opportunities, offers and orders, as far as the reader may see them. */
const CustomerSales = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const { can } = useCan()
  const query = { customer_id: [customer.id], limit: 10 }
  return (
    <>
      {can("opportunity", "read") && <OpportunitiesSection query={query} customerId={customer.id} />}
      {can("offer", "read") && <OffersSection query={query} customerId={customer.id} />}
      {can("sales_order", "read") && <OrdersSection query={query} />}
      {can("lead", "read") && <LeadsSection query={query} />}
    </>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details", id: "crm-customer-sales" })

export default CustomerSales
