import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { editLines, type PricedLine, wordPatterns } from "../../modules/offer"
import type { HttpOfferVariant, Page } from "../../types/http"
import { priceOfferWorkflow } from "./price-offer"
import { titleOf } from "./pricing/load-variants"
import type { StoredOffer } from "./read-offer"
import { readPage } from "../../utils/read-rows"

/** `q`: words of which each is in the SKU, the product's name or the variant's. */
export type VariantSearch = { q?: string; limit: number; offset: number }

type FoundVariant = {
  id: string
  title: string | null
  sku: string | null
  manage_inventory: boolean
  product: { id: string; title: string; thumbnail: string | null }
}

const FIELDS = [
  ...["id", "title", "sku", "manage_inventory"],
  ...["product.id", "product.title", "product.thumbnail"],
]

async function findVariants(container: MedusaContainer, { q = "", limit, offset }: VariantSearch) {
  const hasWord = (pattern: string) => ({
    $or: [{ sku: { $re: pattern } }, { title: { $re: pattern } }, { product: { title: { $re: pattern } } }],
  })
  const { rows, count } = await readPage<FoundVariant>(container, {
    entity: "variant",
    fields: FIELDS,
    filters: { product: { status: "published" }, $and: wordPatterns(q).map(hasWord) },
    pagination: { skip: offset, take: limit, order: { sku: "ASC", id: "ASC" } },
  })
  return { found: rows, count }
}

/** What one piece of each would cost in this offer, by variant; none for what has no price there. */
async function priceVariants(container: MedusaContainer, offer: StoredOffer, found: FoundVariant[]) {
  const lines = editLines([], { add: found.map(({ id }) => ({ variant_id: id, quantity: 1 })) })
  const header = { ...offer, discount_type: null, discount_value: null }
  const { result } = await priceOfferWorkflow(container).run({
    input: { header, lines, max_discount_percent: null, is_preview: true },
  })
  return new Map<string | null, PricedLine>(result.lines.map((line) => [line.variant_id, line]))
}

/**
 * Published products to put into an offer, with the price that this customer would get there and the stock of the
 * offer's sales channel. A constant number of queries.
 */
export async function searchOfferVariants(
  container: MedusaContainer,
  offer: StoredOffer,
  search: VariantSearch,
): Promise<Page & { variants: HttpOfferVariant[] }> {
  const { found, count } = await findVariants(container, search)
  const counted = found.filter((variant) => variant.manage_inventory).map(({ id }) => id)
  const [prices, stock] = await Promise.all([
    priceVariants(container, offer, found),
    counted.length
      ? getVariantAvailability(container.resolve(ContainerRegistrationKeys.QUERY), {
          variant_ids: counted,
          sales_channel_id: offer.sales_channel_id ?? "",
        })
      : null,
  ])
  const variants = found.map((variant): HttpOfferVariant => {
    const price = prices.get(variant.id)
    return {
      id: variant.id,
      product_id: variant.product.id,
      title: titleOf(variant),
      sku: variant.sku,
      thumbnail: variant.product.thumbnail,
      list_price: price?.list_price ?? null,
      is_tax_inclusive: price?.is_tax_inclusive ?? false,
      unit_price: price?.unit_price ?? null,
      discount_rule_name: price?.discount_rule_name ?? null,
      available: variant.manage_inventory ? (stock?.[variant.id]?.availability ?? 0) : null,
    }
  })
  return { variants, count, offset: search.offset, limit: search.limit }
}
