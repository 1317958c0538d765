import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lineName } from "../../../modules/offer/editing/offer-draft"
import { assertVersion } from "../../../modules/pipeline/moves/move-rules"
import type { StoredOffer } from "../read-offer"

const conflict = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message)

/** A line that the stock cannot serve. */
export type MissingStock = { line_id: string; name: string; wanted: number; available: number }

/**
 * The lines of an offer that the stock of its sales channel does not cover, lines of the same variant together.
 * Variants that are not counted or may be backordered never miss.
 */
export async function findMissingStock(
  container: MedusaContainer,
  offer: StoredOffer,
): Promise<MissingStock[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const products = offer.lines.filter((line) => line.variant_id)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "manage_inventory", "allow_backorder"],
    filters: { id: [...new Set(products.map((line) => line.variant_id as string))] },
  })
  const counted = data
    .filter((variant) => variant.manage_inventory && !variant.allow_backorder)
    .map(({ id }) => id)
  if (!counted.length) {
    return []
  }
  const stock = await getVariantAvailability(query, {
    variant_ids: counted,
    sales_channel_id: offer.sales_channel_id ?? "",
  })
  const left = new Map(counted.map((id) => [id, stock[id]?.availability ?? 0]))
  return products.flatMap((line) => {
    const available = left.get(line.variant_id as string)
    if (available === undefined) {
      return []
    }
    left.set(line.variant_id as string, Math.max(0, available - line.quantity))
    const name = lineName(line, offer.lines.indexOf(line))
    return line.quantity > available ? [{ line_id: line.id, name, wanted: line.quantity, available }] : []
  })
}

/** @throws conflict when the offer cannot be accepted any more, or the stock does not cover a line (which it names) */
export const assertAcceptableStep = createStep(
  "crm-assert-offer-acceptable",
  async ({ offer, version }: { offer: StoredOffer; version?: number }, { container }) => {
    const name = `Offer ${offer.number} R${offer.revision}`
    if (offer.status !== "sent") {
      const hint =
        offer.status === "draft" ? "Send it to the customer first." : "Only a sent offer can be accepted."
      throw conflict(`${name} is ${offer.status}. ${hint}`)
    }
    assertVersion("offer", offer.version, version)
    if (new Date(offer.valid_until) <= new Date()) {
      throw conflict(`${name} has expired. Make a revision with today's prices and send that.`)
    }
    const missing = await findMissingStock(container, offer)
    if (missing.length) {
      const lines = missing.map(
        ({ name, wanted, available }) => `${name}: ${wanted} wanted, ${available} in stock`,
      )
      throw conflict(
        `There is not enough stock. ${lines.join("; ")}. Order less, or wait for goods to arrive.`,
      )
    }
    return new StepResponse(undefined)
  },
)
