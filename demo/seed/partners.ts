/** The customer group of regular buyers, and the price list that only they get. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PriceListStatus, PriceListType } from "@medusajs/framework/utils"
import {
  createCustomerGroupsWorkflow,
  createPriceListsWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import { progress } from "./progress"
import { inEuro } from "./shop"

/** Collections that partners buy cheaper, with what is left of the price. */
const PARTNER_PRICES = new Map([
  ["gama-nord", 0.88],
  ["eco-led", 0.9],
])

export async function seedPartners(container: MedusaContainer, companyIds: string[]): Promise<string> {
  const {
    result: [group],
  } = await createCustomerGroupsWorkflow(container).run({
    input: { customersData: [{ name: "Parteneri B2B" }] },
  })
  await linkCustomersToCustomerGroupWorkflow(container).run({
    input: { id: group.id, add: companyIds.filter((_, index) => index % 5 < 2) },
  })
  const priceList = {
    title: "Prețuri parteneri 2026",
    description: "Gama Nord −12 %, Eco LED −10 %, pentru grupa Parteneri B2B",
    // Not in the declared input of the workflow, though the core's own route passes it too.
    type: PriceListType.SALE,
    status: PriceListStatus.ACTIVE,
    rules: { "customer.groups.id": [group.id] },
    prices: await partnerPrices(container),
  }
  await createPriceListsWorkflow(container).run({ input: { price_lists_data: [priceList] } })
  progress("partners' price list")
  return group.id
}

interface PricedProduct {
  collection?: { handle: string } | null
  variants: { id: string; prices: { amount: number; currency_code: string }[] }[]
}

async function partnerPrices(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["collection.handle", "variants.id", "variants.prices.amount", "variants.prices.currency_code"],
  })
  return (data as unknown as PricedProduct[]).flatMap(({ collection, variants }) => {
    const factor = PARTNER_PRICES.get(collection?.handle ?? "")
    if (!factor) return []
    return variants.flatMap(({ id, prices }) => {
      const lei = prices.find(({ currency_code }) => currency_code === "ron")
      if (!lei) return []
      const amount = Math.round(Number(lei.amount) * factor * 100) / 100
      return [
        { variant_id: id, currency_code: "ron", amount },
        { variant_id: id, currency_code: "eur", amount: inEuro(amount) },
      ]
    })
  })
}
