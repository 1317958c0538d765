import type { MedusaContainer } from "@medusajs/framework/types"
import { readRow } from "../../../utils/read-rows"
import { crmError } from "../../../errors/crm-error"

/** The customer as prices and rules ask about them. */
export type PricedCustomer = { id: string; email: string | null; groups: { id: string; name: string }[] }
export type PricedRegion = { id: string; automatic_taxes: boolean }

/** The customer with their groups; null for anybody. @throws invalid_data when they are gone */
export async function loadCustomer(
  container: MedusaContainer,
  id: string | null,
): Promise<PricedCustomer | null> {
  if (id === null) {
    return null
  }
  const customer = await readRow<PricedCustomer>(container, {
    entity: "customer",
    fields: ["id", "email", "groups.id", "groups.name"],
    filters: { id },
  })
  if (!customer) {
    throw crmError("customer_gone", { field: "customer_id", id })
  }
  return customer
}

/** @throws invalid_data when the region is gone */
export async function loadRegion(container: MedusaContainer, id: string): Promise<PricedRegion> {
  const region = await readRow<PricedRegion>(container, {
    entity: "region",
    fields: ["id", "automatic_taxes"],
    filters: { id },
  })
  if (!region) {
    throw crmError("region_gone", { field: "region_id", id })
  }
  return region
}
