import type { MedusaContainer } from "@medusajs/framework/types"
import type { PartySnapshot } from "../../../modules/sales_order"
import { type BusinessDetails, businessDetailsOf } from "../../../utils/business-details"
import { readSellerSnapshot } from "../../seller/read-seller"
import type { SalesOrderTruth } from "./read-truth"
import { readRow } from "../../../utils/read-rows"

type Buyer = { name: string; email: string | null; phone: string | null; business_details: BusinessDetails }
type Customer = {
  email: string | null
  phone: string | null
  company_name: string | null
  metadata: Record<string, unknown> | null
}

/**
 * Seller and buyer of an invoice as they are now: the store's seller, and the offer's buyer with the order's billing
 * address. Business details are the customer's own of today; those of the offer only where the customer has none.
 */
export async function readParties(
  container: MedusaContainer,
  { sales_order, order }: SalesOrderTruth,
): Promise<{ seller: PartySnapshot; buyer: PartySnapshot }> {
  const one = async <T>(entity: string, fields: string[], id: string | null) => {
    if (!id) {
      return null
    }
    return (await readRow<T>(container, { entity, fields, filters: { id } })) ?? null
  }
  const [seller, offer, customer] = await Promise.all([
    readSellerSnapshot(container),
    one<{ buyer: Buyer | null; billing_address: Record<string, unknown> | null }>(
      "crm_offer",
      ["buyer", "billing_address"],
      sales_order.offer_id,
    ),
    one<Customer>("customer", ["email", "phone", "company_name", "metadata"], sales_order.customer_id),
  ])
  const address = order.billing_address ?? offer?.billing_address ?? order.shipping_address
  return {
    seller,
    buyer: {
      name: offer?.buyer?.name ?? sales_order.buyer_name,
      email: offer?.buyer?.email ?? customer?.email ?? order.email,
      phone: offer?.buyer?.phone ?? customer?.phone ?? null,
      address: address ?? null,
      is_company: Boolean(customer?.company_name || address?.company),
      business_details: businessDetailsOf(customer?.metadata) ?? offer?.buyer?.business_details ?? null,
    },
  }
}
