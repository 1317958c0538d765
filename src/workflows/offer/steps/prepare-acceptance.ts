import type { MedusaContainer } from "@medusajs/framework/types"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { hostOrderId, OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { assertVersion } from "../../../modules/pipeline"
import { assertNothingMissing, findMissingStock } from "../find-missing-stock"
import { hostOrderOf } from "../host-order"
import type { StoredOffer } from "../read-offer"
import { readRows } from "../../../utils/read-rows"

/** The part of an offer that its acceptance goes on with. */
export type AcceptedHead = ReturnType<typeof headOf>

export type PreparedAcceptance = {
  /** An earlier acceptance was cut off and is to be continued. */
  is_resumed: boolean
  head: AcceptedHead
  order_id: string
  has_shipping: boolean
  host_order: ReturnType<typeof hostOrderOf>
}

/**
 * Whether an earlier acceptance was cut off and is to be continued. That one was agreed in time, by somebody who saw
 * what was sent, so neither validity nor version count any more.
 * @throws conflict when the offer cannot be accepted, or somebody is at it
 */
async function assertAcceptable(
  container: MedusaContainer,
  offer: StoredOffer,
  version: number | undefined,
): Promise<boolean> {
  const named = { number: offer.number, revision: offer.revision }
  if (offer.status === "accepted" && offer.order_id === null) {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const [cutOff] = await offers.listCutOffAcceptances({ ids: [offer.id], limit: 1 })
    if (!cutOff) {
      throw crmError("offer_being_accepted", named)
    }
    return true
  }
  if (offer.status !== "sent") {
    throw offer.status === "draft"
      ? crmError("offer_not_sent_yet", named)
      : crmError("offer_not_acceptable", { ...named, status: offer.status })
  }
  assertVersion("offer", offer.version, version)
  if (new Date(offer.valid_until) <= new Date()) {
    throw crmError("offer_expired", named)
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

/** The products of an offer whose goods travel: they have a shipping profile. */
async function readShipped(container: MedusaContainer, { lines }: StoredOffer): Promise<Set<string>> {
  const links = await readRows<{ product_id: string }>(container, {
    entity: "product_shipping_profile",
    fields: ["product_id"],
    filters: { product_id: [...new Set(lines.flatMap((line) => line.product_id ?? []))] },
  })
  return new Set(links.map(({ product_id }) => product_id))
}

/**
 * Looks whether an offer can be accepted, and draws up the host order it becomes. Which goods travel has to be said:
 * Medusa does not look at it when an order is created with prices given, and would then refuse to ship them together
 * with the rest.
 * @throws conflict when the offer cannot be accepted, or naming the lines that the stock does not cover
 */
export const prepareAcceptanceStep = createStep(
  "crm-prepare-acceptance",
  async ({ offer, version }: { offer: StoredOffer; version?: number }, { container }) => {
    const is_resumed = await assertAcceptable(container, offer, version)
    const [missing, shipped] = await Promise.all([
      // What a cut-off acceptance reserved is found, and freed, once it is taken over.
      is_resumed ? [] : findMissingStock(container, offer),
      readShipped(container, offer),
    ])
    assertNothingMissing(missing)
    return new StepResponse({
      is_resumed,
      head: headOf(offer),
      order_id: hostOrderId(offer.id),
      has_shipping: offer.shipping_option_id !== null,
      host_order: hostOrderOf(offer, shipped),
    } satisfies PreparedAcceptance)
  },
)
