import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cutOffBefore } from "../../../modules/offer/status/acceptance-rules"
import { assertVersion } from "../../../modules/pipeline/moves/move-rules"
import {
  assertNothingMissing,
  missingStock,
  readSoldVariants,
  readStock,
  type StockedVariant,
} from "../find-missing-stock"
import { hostOrderOf } from "../host-order"
import type { StoredOffer } from "../read-offer"

type SoldVariant = StockedVariant & { product?: { shipping_profile?: { id: string } | null } | null }

/** The part of an offer that its acceptance goes on with. */
export type AcceptedHead = ReturnType<typeof headOf>

const conflict = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message)

/**
 * Whether an earlier acceptance was cut off and is to be continued. That one was agreed in time, by somebody who saw
 * what was sent, so neither validity nor version count any more.
 * @throws conflict when the offer cannot be accepted, or somebody is at it
 */
function assertAcceptable(offer: StoredOffer, version: number | undefined): boolean {
  const name = `Offer ${offer.number} R${offer.revision}`
  if (offer.status === "accepted" && offer.order_id === null) {
    if (offer.accept_started_at && new Date(offer.accept_started_at) >= cutOffBefore()) {
      throw conflict(`${name} is being accepted right now. Look at it again in a moment.`)
    }
    return true
  }
  if (offer.status !== "sent") {
    const hint =
      offer.status === "draft" ? "Send it to the customer first." : "Only a sent offer can be accepted."
    throw conflict(`${name} is ${offer.status}. ${hint}`)
  }
  assertVersion("offer", offer.version, version)
  if (new Date(offer.valid_until) <= new Date()) {
    throw conflict(`${name} has expired. Make a revision with today's prices and send that.`)
  }
  return false
}

function headOf(offer: StoredOffer) {
  const { id, root_id, opportunity_id, number, revision, version, customer_id, owner_id, team_id } = offer
  const { buyer_name, currency_code, total } = offer
  return {
    ...{ id, root_id, opportunity_id, number, revision, version, customer_id, owner_id, team_id },
    ...{ buyer_name, currency_code, total },
  }
}

/**
 * Looks whether an offer can be accepted, and draws up the host order it becomes. Goods travel when their product has a
 * shipping profile; Medusa does not look at it when an order is created with prices given, and would then refuse to
 * ship them together with the rest.
 * @throws conflict when the offer cannot be accepted, or naming the lines that the stock does not cover
 */
export const prepareAcceptanceStep = createStep(
  "crm-prepare-acceptance",
  async ({ offer, version }: { offer: StoredOffer; version?: number }, { container }) => {
    const is_resumed = assertAcceptable(offer, version)
    const fields = ["manage_inventory", "allow_backorder", "product.shipping_profile.id"]
    const [variants, stock] = await Promise.all([
      readSoldVariants<SoldVariant>(container, offer, fields),
      // What a cut-off acceptance reserved is found, and freed, once it is taken over.
      is_resumed ? null : readStock(container, offer),
    ])
    assertNothingMissing(stock ? missingStock(offer, variants, stock) : [])
    const shipped = variants.filter((variant) => variant.product?.shipping_profile?.id).map(({ id }) => id)
    return new StepResponse({
      is_resumed,
      head: headOf(offer),
      host_order: hostOrderOf(offer, new Set(shipped)),
    })
  },
)
