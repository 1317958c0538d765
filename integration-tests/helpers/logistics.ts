import {
  createLocationFulfillmentSetWorkflow,
  createSalesChannelsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { BuiltRegion } from "./region"

const MANUAL = "manual_manual"

export type BuiltLocation = { sales_channel_id: string; stock_location_id: string; service_zone_id: string }

export type BuiltLogistics = BuiltLocation & {
  shipping_profile_id: string
  shipping_option_id: string
  express_option_id: string
}

/** A sales channel that sells from a warehouse, and two ways to ship from it, fulfilled by hand. */
export async function buildLogistics(
  container: MedusaContainer,
  region: BuiltRegion,
): Promise<BuiltLogistics> {
  const location = await buildLocation(container, { country_code: region.country_code })
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Marfă", type: "default" }] },
  })
  const shipping = { ...region, ...location, shipping_profile_id: profiles.result[0].id }
  const { shipping_option_id } = await buildShippingOption(container, shipping)
  const express = await buildShippingOption(container, shipping, { name: "Curier rapid", amount: 35 })
  return {
    ...location,
    shipping_profile_id: shipping.shipping_profile_id,
    shipping_option_id,
    express_option_id: express.shipping_option_id,
  }
}

/** A warehouse with a fulfilment set for one country, sold from by `sales_channel_id` (made when missing). */
export async function buildLocation(
  container: MedusaContainer,
  {
    name = "Depozit Cluj",
    country_code = "ro",
    ...given
  }: { name?: string; country_code?: string; sales_channel_id?: string } = {},
): Promise<BuiltLocation> {
  const sales_channel_id = given.sales_channel_id ?? (await buildSalesChannel(container))
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name,
          address: { address_1: "Str. Fabricii 1", city: "Cluj-Napoca", postal_code: "400000", country_code },
        },
      ],
    },
  })
  const stock_location_id = locations[0].id
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: stock_location_id, add: [sales_channel_id] },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL },
  })
  const service_zone_id = await buildServiceZone(container, { name, stock_location_id, country_code })
  return { sales_channel_id, stock_location_id, service_zone_id }
}

export async function buildShippingOption(
  container: MedusaContainer,
  shop: Pick<BuiltRegion, "currency_code"> & Pick<BuiltLogistics, "service_zone_id" | "shipping_profile_id">,
  { name = "Curier", amount = 20 }: { name?: string; amount?: number } = {},
): Promise<{ shipping_option_id: string }> {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name,
        service_zone_id: shop.service_zone_id,
        shipping_profile_id: shop.shipping_profile_id,
        provider_id: MANUAL,
        price_type: "flat",
        type: { label: name, description: name, code: name.toLowerCase().replaceAll(" ", "-") },
        prices: [{ currency_code: shop.currency_code, amount }],
      },
    ],
  })
  return { shipping_option_id: result[0].id }
}

async function buildSalesChannel(container: MedusaContainer): Promise<string> {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Vânzări directe" }] },
  })
  return result[0].id
}

type Zone = { name: string; stock_location_id: string; country_code: string }

async function buildServiceZone(container: MedusaContainer, zone: Zone): Promise<string> {
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: zone.stock_location_id,
      fulfillment_set_data: { name: `Livrare ${zone.name}`, type: "shipping" },
    },
  })
  const [set] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillmentSets({ name: `Livrare ${zone.name}` })
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `Zonă ${zone.name}`,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: zone.country_code }],
        },
      ],
    },
  })
  return result[0].id
}
