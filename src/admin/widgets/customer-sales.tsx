import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { OffersSection } from "../components/offers/offers-section"
import { OpportunitiesSection } from "../components/opportunities/opportunities-section"

/** On a customer: their opportunities and offers. */
const CustomerSales = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const query = { customer_id: [customer.id], limit: 10 }
  return (
    <>
      <OpportunitiesSection query={query} />
      <OffersSection query={query} />
    </>
  )
}

export const config = defineWidgetConfig({ zone: "customer.details", id: "crm-customer-sales" })

export default CustomerSales
