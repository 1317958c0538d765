import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import { type DraftLine, lineName } from "../../../modules/offer/editing/offer-draft"
import type { Rule } from "../../../modules/offer/pricing/choose-rule"
import { assertQuantity, type VariantFacts } from "../../../modules/offer/pricing/price-offer"
import type OfferModuleService from "../../../modules/offer/service"

/** The part of an offer that prices depend on. */
export type PricingHeader = {
  customer_id: string
  region_id: string
  currency_code: string
  shipping_option_id: string | null
  shipping_amount: number
  shipping_address: Record<string, unknown> | null
}

/** Everything that pricing reads, in a constant number of queries. */
export type PricingFacts = {
  variants: Record<string, VariantFacts>
  customer: { id: string; email: string | null; groups: { id: string }[] }
  region: { id: string; automatic_taxes: boolean }
  rules: Rule[]
}

type VariantRow = {
  id: string
  title: string | null
  sku: string | null
  manage_inventory: boolean
  price_set?: { id: string } | null
  product?: {
    id: string
    title: string
    status: string
    collection_id: string | null
    type_id: string | null
    tags?: { id: string }[]
    categories?: { id: string; mpath?: string }[]
  } | null
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "manage_inventory",
  "price_set.id",
  "product.id",
  "product.title",
  "product.status",
  "product.collection_id",
  "product.type_id",
  "product.tags.id",
  "product.categories.id",
  "product.categories.mpath",
]

function factsOf(row: VariantRow, product: NonNullable<VariantRow["product"]>): VariantFacts {
  const isOnlyVariant = !row.title || /^default/i.test(row.title) || row.title === product.title
  return {
    variant_id: row.id,
    product_id: product.id,
    product_type_id: product.type_id,
    title: isOnlyVariant ? product.title : `${product.title} – ${row.title}`,
    sku: row.sku,
    is_counted: row.manage_inventory,
    collection_id: product.collection_id,
    type_id: product.type_id,
    tag_ids: (product.tags ?? []).map((tag) => tag.id),
    // mpath lists the ancestors from the root down; rules want the nearest first.
    category_paths: (product.categories ?? []).map((category) =>
      (category.mpath ?? category.id).split(".").reverse(),
    ),
  }
}

async function loadVariants(
  container: MedusaContainer,
  lines: DraftLine[],
): Promise<Record<string, VariantFacts>> {
  const ids = [...new Set(lines.flatMap((line) => line.variant_id ?? []))]
  if (!ids.length) {
    return {}
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: VARIANT_FIELDS, filters: { id: ids } })
  const rows = new Map((data as unknown as VariantRow[]).map((row) => [row.id, row]))
  lines.forEach((line, index) => {
    const row = rows.get(line.variant_id ?? "")
    if (line.kind === "product") {
      assertSold(line, index, row)
      assertQuantity(line, index, factsOf(row, row.product))
    }
  })
  return Object.fromEntries(
    [...rows.values()].flatMap((row) => (row.product ? [[row.id, factsOf(row, row.product)] as const] : [])),
  )
}

function assertSold(
  line: DraftLine,
  index: number,
  row: VariantRow | undefined,
): asserts row is VariantRow & { product: NonNullable<VariantRow["product"]> } {
  const name = lineName(line, index)
  if (!row?.product) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `variant_id of ${name}: ${line.variant_id} is not a variant of this store. Remove the line or choose another.`,
    )
  }
  if (row.product.status !== "published") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `variant_id of ${name}: "${row.product.title}" is not published. Publish the product or remove the line.`,
    )
  }
  if (!row.price_set) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `variant_id of ${name}: "${row.product.title}" has no price`,
    )
  }
}

/** Reads the variants, customer, region and rules that an offer's prices follow from. @throws invalid_data naming the line */
export const loadPricingFactsStep = createStep(
  "crm-load-pricing-facts",
  async ({ header, lines }: { header: PricingHeader; lines: DraftLine[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const variants = await loadVariants(container, lines)
    const [{ data: customers }, { data: regions }, rules] = await Promise.all([
      query.graph({
        entity: "customer",
        fields: ["id", "email", "groups.id"],
        filters: { id: header.customer_id },
      }),
      query.graph({ entity: "region", fields: ["id", "automatic_taxes"], filters: { id: header.region_id } }),
      offers.listDiscountRules({ is_active: true }, { take: null }),
    ])
    if (!customers[0]) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `customer_id: customer ${header.customer_id} no longer exists`,
      )
    }
    if (!regions[0]) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `region_id: region ${header.region_id} no longer exists`,
      )
    }
    const facts: PricingFacts = {
      variants,
      customer: customers[0] as unknown as PricingFacts["customer"],
      region: regions[0] as unknown as PricingFacts["region"],
      rules: rules as unknown as Rule[],
    }
    return new StepResponse(facts)
  },
)
