import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  assertLineLimit,
  assertQuantity,
  type DraftLine,
  identifyLine,
  metadataCost,
  OFFER_MODULE,
  type OfferDiscountType,
  type OfferModuleService,
  type Rule,
  targetIdsOf,
  type VariantFacts,
} from "../../../modules/offer"
import { readDefaultCurrency } from "../../market/default-currency"
import { readToday } from "../../seller/read-today"
import { loadCustomer, loadRegion, type PricedCustomer, type PricedRegion } from "../pricing/load-parties"
import { loadVariants, type SoldVariant, variantFacts } from "../pricing/load-variants"

/** The part of an offer that prices depend on. */
export type PricingHeader = {
  /** Null for anybody, while trying out rules. */
  customer_id: string | null
  region_id: string
  currency_code: string
  discount_type: OfferDiscountType | null
  discount_value: number | null
  shipping_option_id: string | null
  shipping_amount: number
  /** The amount still carries its tax; what is stored is net. */
  shipping_is_tax_inclusive?: boolean
  shipping_address: Record<string, unknown> | null
  /** How many lines the offer had before; none for a new one. */
  lines_before?: number
}

/** Everything that pricing reads, in a constant number of queries. */
export type PricingFacts = {
  /** The lines, each knowing its product. */
  lines: DraftLine[]
  variants: Record<string, VariantFacts>
  customer: PricedCustomer | null
  region: PricedRegion
  /** The rules that may matter to these lines. */
  rules: Rule[]
}

/** What each variant's metadata say it costs, of those that the table says nothing of. */
async function readMetadataCosts(
  container: MedusaContainer,
  rows: SoldVariant[],
  currency_code: string,
): Promise<[string, number | null][]> {
  const key = container.resolve<OfferModuleService>(OFFER_MODULE).costMetadataKey
  const held = rows.flatMap(({ id, metadata }) => {
    const stored = key === null ? undefined : metadata?.[key]
    return stored === undefined ? [] : [{ id, stored }]
  })
  // Only a plain number is in a currency that it does not name.
  const isPlain = held.some(({ stored }) => typeof stored !== "object")
  const fallback = isPlain ? await readDefaultCurrency(container) : null
  return held.map(({ id, stored }) => [id, metadataCost(stored, currency_code, fallback)])
}

/** What each variant costs today: as the table says, else as its metadata may still do. */
async function readCosts(
  container: MedusaContainer,
  rows: SoldVariant[],
  currency_code: string,
  day: string,
) {
  const variant_ids = rows.map(({ id }) => id)
  const stored = await container
    .resolve<OfferModuleService>(OFFER_MODULE)
    .listCostsOn({ variant_ids, currency_code, day })
  const costs = new Map<string, number | null>(stored.map(({ variant_id, amount }) => [variant_id, amount]))
  const others = rows.filter(({ id }) => !costs.has(id))
  for (const [id, amount] of await readMetadataCosts(container, others, currency_code)) {
    costs.set(id, amount)
  }
  return ({ id }: SoldVariant) => costs.get(id) ?? null
}

/** Reads the variants, customer, region and rules that an offer's prices follow from. @throws invalid_data naming the line, conflict when there are too many */
export const loadPricingFactsStep = createStep(
  "crm-load-pricing-facts",
  async ({ header, lines }: { header: PricingHeader; lines: DraftLine[] }, { container }) => {
    // Every way to change an offer's lines comes through here, and what is refused costs nothing more.
    const { max_offer_lines } = container.resolve<OfferModuleService>(OFFER_MODULE).options
    assertLineLimit(lines.length, max_offer_lines, header.lines_before)
    const [rowOf, today, customer, region] = await Promise.all([
      loadVariants(container, lines),
      readToday(container),
      loadCustomer(container, header.customer_id),
      loadRegion(container, header.region_id),
    ])
    const rows = [...new Set(lines.flatMap((line) => rowOf(line) ?? []))]
    const cost = await readCosts(container, rows, header.currency_code, today)
    const variants = Object.fromEntries(rows.map((row) => [row.id, variantFacts(row, cost(row))]))
    const rules = await container.resolve<OfferModuleService>(OFFER_MODULE).listRulesFor({
      target_ids: [...new Set(Object.values(variants).flatMap(targetIdsOf))],
      customer_id: customer?.id ?? null,
      customer_group_ids: (customer?.groups ?? []).map(({ id }) => id),
      currency_code: header.currency_code,
    })
    const known = lines.map((line, index) => {
      const variant = variants[rowOf(line)?.id ?? ""]
      if (!variant) {
        return line
      }
      const identified = identifyLine(line, variant)
      assertQuantity(identified, index, variant)
      return identified
    })
    return new StepResponse<PricingFacts>({ lines: known, variants, customer, region, rules })
  },
)
