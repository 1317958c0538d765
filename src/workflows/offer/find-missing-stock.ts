import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import type { ErrorItem } from "../../errors"
import { lineName, lineRef } from "../../modules/offer"
import type { HttpMissingStock } from "../../types/http"
import type { StoredOffer } from "./read-offer"
import { readRows } from "../../utils/read-rows"

/** What selling a variant out of stock depends on. */
type StockedVariant = { id: string; manage_inventory: boolean; allow_backorder: boolean }

/** Pieces by variant; null where the variant is not kept in any place of the sales channel. */
type Stock = Record<string, { availability: number | null }>

/** A line that the stock does not cover, and what an error calls it. */
type MissingStock = HttpMissingStock & { line: ErrorItem }

type SoldOffer = Pick<StoredOffer, "lines" | "sales_channel_id">

/**
 * The lines of an offer that the stock does not cover, lines of the same variant together. Variants that are not counted
 * or may be backordered never miss.
 */
function missingStock(offer: SoldOffer, variants: StockedVariant[], stock: Stock): MissingStock[] {
  const counted = variants.filter((variant) => variant.manage_inventory && !variant.allow_backorder)
  const left = new Map(counted.map(({ id }) => [id, stock[id]?.availability ?? 0]))
  return offer.lines.flatMap((line, index) => {
    const available = line.variant_id ? left.get(line.variant_id) : undefined
    if (!line.variant_id || available === undefined) {
      return []
    }
    left.set(line.variant_id, Math.max(0, available - line.quantity))
    const missing = {
      ...{ line_id: line.id, name: lineName(line, index), line: lineRef(line, index) },
      ...{ wanted: line.quantity, available },
    }
    return line.quantity > available ? [missing] : []
  })
}

/** The lines of an offer that the stock does not cover now: what its sales channel has of its variants. */
export async function findMissingStock(
  container: MedusaContainer,
  offer: SoldOffer,
): Promise<MissingStock[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const variant_ids = [...new Set(offer.lines.flatMap((line) => line.variant_id ?? []))]
  const [variants, stock] = await Promise.all([
    readRows<StockedVariant>(container, {
      entity: "variant",
      fields: ["id", "manage_inventory", "allow_backorder"],
      filters: { id: variant_ids },
    }),
    getVariantAvailability(query, { variant_ids, sales_channel_id: offer.sales_channel_id ?? "" }),
  ])
  return missingStock(offer, variants, stock)
}

/** The warning before an offer is accepted. Nothing is missing for one that cannot be accepted any more. */
export async function readMissingStock(
  container: MedusaContainer,
  offer: SoldOffer & Pick<StoredOffer, "status">,
): Promise<HttpMissingStock[]> {
  const isOpen = offer.status === "draft" || offer.status === "sent"
  const missing = isOpen ? await findMissingStock(container, offer) : []
  return missing.map(({ line: _, ...told }) => told)
}

/** A message that names more lines is read by nobody. */
const NAMED = 10

/** @throws conflict naming the lines that are missing (the first few), if any */
export function assertNothingMissing(missing: MissingStock[]): void {
  if (missing.length) {
    const lines = missing
      .slice(0, NAMED)
      .map(({ line, wanted, available }) => ({ item: "missing_stock" as const, line, wanted, available }))
    const more = missing.length - NAMED
    const rest = more > 0 ? [{ item: "more_missing_stock" as const, more }] : []
    throw crmError("stock_missing", { line_id: missing[0].line_id, lines: [...lines, ...rest] })
  }
}
