/** The store itself: currencies, sales channel, regions and taxes. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { COMPANY_NAME } from "./seller"

export async function seedStore(container: MedusaContainer) {
  const salesChannelId = await createSalesChannel(container)
  const [romania, abroad] = await createRegions(container)
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: COMPANY_NAME,
        supported_currencies: [
          { currency_code: "ron", is_default: true },
          { currency_code: "eur", is_default: false },
        ],
        default_sales_channel_id: salesChannelId,
        default_region_id: romania.id,
      },
    },
  })
  return {
    salesChannelId,
    romaniaRegionId: romania.id,
    exportRegionId: abroad.id,
    taxRegionId: await createTaxRegion(container),
  }
}

async function createSalesChannel(container: MedusaContainer): Promise<string> {
  const {
    result: [channel],
  } = await createSalesChannelsWorkflow(container).run({
    input: {
      salesChannelsData: [{ name: "Vânzări B2B", description: "Agenți de vânzări și portalul partenerilor" }],
    },
  })
  const {
    result: [key],
  } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Portal parteneri", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  return channel.id
}

async function createRegions(container: MedusaContainer) {
  const payment_providers = ["pp_system_default"]
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "România",
          currency_code: "ron",
          countries: ["ro"],
          automatic_taxes: true,
          payment_providers,
        },
        // Reverse charge: an invoice to a company in another member state carries no Romanian VAT.
        {
          name: "Export UE",
          currency_code: "eur",
          countries: ["de", "hu", "pl"],
          automatic_taxes: false,
          payment_providers,
        },
      ],
    },
  })
  return result
}

/** 21 %, the standard rate since August 2025; the reduced rate comes with the products it is for. */
async function createTaxRegion(container: MedusaContainer): Promise<string> {
  const {
    result: [region],
  } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ro",
        provider_id: "tp_system",
        default_tax_rate: { name: "TVA 21 %", code: "TVA21", rate: 21 },
      },
    ],
  })
  return region.id
}
