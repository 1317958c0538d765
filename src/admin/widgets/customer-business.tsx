import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { BusinessSection } from "../customers/business-section"
import { useCan } from "../shared/api/use-can"

/** On a customer: what their documents say of the company, for those who sell to it. */
const CustomerBusiness = ({ data: customer }: DetailWidgetProps<AdminCustomer>) => {
  const { can } = useCan()
  return can("sales_order", "read") || can("offer", "read") ? (
    <BusinessSection customerId={customer.id} />
  ) : null
}

export const config = defineWidgetConfig({ zone: "customer.details", id: "crm-customer-business" })

export default CustomerBusiness
