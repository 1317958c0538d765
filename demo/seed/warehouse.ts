/** One warehouse that ships all over Romania, by courier or by the company's own van. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { inEuro } from "./shop"

const PROVIDER = "manual_manual"

export async function seedWarehouse(container: MedusaContainer, salesChannelId: string) {
  const {
    result: [location],
  } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Depozit central Suceava",
          address: {
            address_1: "Calea Unirii 27",
            city: "Suceava",
            province: "Suceava",
            postal_code: "720019",
            country_code: "ro",
            phone: "+40230520110",
          },
        },
      ],
    },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [salesChannelId] },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: { default_location_id: location.id } },
  })

  const shippingProfileId = await findOrCreateProfile(container)
  await createShipping(container, location.id, shippingProfileId)
  return { locationId: location.id, shippingProfileId }
}

/** Medusa makes a default profile when it first starts; orders can be fulfilled only when products share the option's. */
async function findOrCreateProfile(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (existing) return existing.id
  const {
    result: [profile],
  } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Marfă generală", type: "default" }] },
  })
  return profile.id
}

async function createShipping(container: MedusaContainer, locationId: string, shippingProfileId: string) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: locationId,
      fulfillment_set_data: { name: "Livrare din Suceava", type: "shipping" },
    },
  })
  const [set] = await fulfillment.listFulfillmentSets({ name: "Livrare din Suceava" })
  const {
    result: [zone],
  } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "România",
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country" as const, country_code: "ro" }],
        },
      ],
    },
  })

  const option = (name: string, code: string, description: string, lei: number) => ({
    name,
    price_type: "flat" as const,
    provider_id: PROVIDER,
    service_zone_id: zone.id,
    shipping_profile_id: shippingProfileId,
    type: { label: name, description, code },
    prices: [
      { currency_code: "ron", amount: lei },
      { currency_code: "eur", amount: inEuro(lei) },
    ],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      option("Curier rapid", "curier", "Livrare în 24–48 de ore", 25),
      option("Transport propriu", "transport-propriu", "Cu mașina firmei, marți și joi", 60),
    ],
  })
}
