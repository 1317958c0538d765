import type { HttpOffer, HttpOfferVariant, Page } from "../../../types/http"
import type { Edits } from "./saving/offer-edits"
import { hasLineEdits } from "./saving/offer-edits"
import type { Names } from "./saving/offer-request"
import { batchOf } from "./saving/offer-request"
import { queryKeys } from "../../shared/api/query-keys"
import { crm, sdk } from "../../shared/api/sdk"
import { useCrmList } from "../../shared/api/crm"

type One = { offer: HttpOffer }

/** The offer as it is now. */
export const readOffer = (id: string) => crm.get<One>(`offers/${id}`)

/** What an editor did, in one request: to the lines, or to the offer itself. */
export const saveOfferEdits = (edits: Edits, offer: HttpOffer, names: Names) =>
  hasLineEdits(edits)
    ? crm.post<One>(`offers/${offer.id}/lines/batch`, batchOf(edits, offer, names))
    : crm.post<One>(`offers/${offer.id}`, { ...edits.head, version: offer.version })

type Found = Page & { variants: HttpOfferVariant[] }

const variantsOf = (id: string, q: string) => [`offers/${id}/variants`, { q, limit: 20 }] as const

/** Products by SKU or name, with the price they would have in the offer, and their stock. */
export const useOfferVariants = (id: string, q: string, enabled: boolean) =>
  useCrmList<Found>(queryKeys.offers.part(id, "variants", { q }), ...variantsOf(id, q), { enabled })

/** The same, asked once. */
export const readOfferVariants = async (id: string, q: string) =>
  (await crm.get<Found>(...variantsOf(id, q))).variants

type SkuRow = { sku?: string | null; title?: string | null; product?: { title: string } | null }

/** A request names so many SKUs: more would not fit into its address. */
const SKUS_AT_ONCE = 100

/** The names of the products with these SKUs; those that do not exist are left out. */
export async function readSkus(skus: string[]): Promise<Map<string, string>> {
  const chunks = Array.from({ length: Math.ceil(skus.length / SKUS_AT_ONCE) }, (_, index) =>
    skus.slice(index * SKUS_AT_ONCE, (index + 1) * SKUS_AT_ONCE),
  )
  const answers = await Promise.all(
    chunks.map((sku) =>
      sdk.client.fetch<{ variants: SkuRow[] }>("/admin/product-variants", {
        query: { sku, limit: SKUS_AT_ONCE, fields: "sku,title,product.title" },
      }),
    ),
  )
  const rows = answers.flatMap(({ variants }) => variants)
  return new Map(
    rows.map(({ sku, title, product }) => [sku ?? "", [product?.title, title].filter(Boolean).join(" – ")]),
  )
}
