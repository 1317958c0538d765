import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { HostItem, HostOrder } from "./host-order"
import { readRow, readRows } from "../../../utils/read-rows"

type Option = {
  id: string
  shipping_profile_id: string | null
  rules?: { attribute: string; value: unknown }[]
}
type Location = { fulfillment_sets?: { service_zones?: { shipping_options?: Option[] }[] }[] }

const isForReturns = ({ rules = [] }: Option) =>
  rules.some(({ attribute, value }) => attribute === "is_return" && String(value) === "true")

/** The one profile that a shipping option must have to carry all these goods; null when any will do. */
function profileOf(items: HostItem[]): string | null {
  const profiles = items
    .filter((item) => item.requires_shipping)
    .map((item) => item.variant?.product?.shipping_profile?.id ?? null)
    .filter((id) => id !== null)
  if (new Set(profiles).size > 1) {
    throw crmError("shipping_profiles_differ", { field: "items" })
  }
  return profiles[0] ?? null
}

/**
 * How the goods are shipped: the option asked for, else the order's own, else one that the location offers.
 * @throws invalid_data when there is none
 */
export async function findShippingOption(
  container: MedusaContainer,
  order: HostOrder,
  items: HostItem[],
  { location_id, shipping_option_id }: { location_id: string; shipping_option_id?: string | null },
): Promise<string> {
  const profile = profileOf(items)
  const carries = (option: Option) => profile === null || option.shipping_profile_id === profile
  const own = order.shipping_methods.map((method) => method.shipping_option_id).filter((id) => id !== null)
  const wanted = shipping_option_id ? [shipping_option_id] : own
  const options = await readRows<Option>(container, {
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id", "rules.*"],
    filters: { id: wanted },
  })
  if (shipping_option_id && !options.length) {
    throw crmError("shipping_option_missing", { field: "shipping_option_id", id: shipping_option_id })
  }
  // An order also has the ways in which goods come back.
  const fitting = shipping_option_id
    ? options[0]
    : options.find((option) => carries(option) && !isForReturns(option))
  return fitting?.id ?? (await offeredAt(container, location_id, carries))
}

async function offeredAt(
  container: MedusaContainer,
  location_id: string,
  carries: (option: Option) => boolean,
) {
  const options = "fulfillment_sets.service_zones.shipping_options"
  const location = await readRow<Location>(container, {
    entity: "stock_location",
    fields: ["id", `${options}.id`, `${options}.shipping_profile_id`, `${options}.rules.*`],
    filters: { id: location_id },
  })
  const zones = (location?.fulfillment_sets ?? []).flatMap((set) => set.service_zones ?? [])
  const found = zones
    .flatMap((zone) => zone.shipping_options ?? [])
    .filter((option) => carries(option) && !isForReturns(option))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!found.length) {
    throw crmError("shipping_option_none_fits", { field: "shipping_option_id" })
  }
  return found[0].id
}
