import type { DraftLine } from "../../modules/offer"
import type { StoredOffer } from "./read-offer"

/** What a copy of an offer keeps of its head: to whom, where, how, and what was written. */
export function headerOf(offer: StoredOffer) {
  const { customer_id, region_id, sales_channel_id, currency_code, locale, buyer, buyer_name } = offer
  const { shipping_address, billing_address, shipping_option_id, shipping_name, shipping_amount } = offer
  const { discount_type, discount_value, note, terms } = offer
  return {
    ...{ customer_id, region_id, sales_channel_id, currency_code, locale, buyer, buyer_name },
    ...{ shipping_address, billing_address, shipping_option_id, shipping_name, shipping_amount },
    ...{ discount_type, discount_value, note, terms },
  }
}

/** The lines of the next revision: each continues the one it comes from, and keeps what was set by hand. */
export const revisedLines = (offer: StoredOffer): DraftLine[] =>
  offer.lines.map((line) => ({ ...line, origin_id: line.origin_id ?? line.id }))

/**
 * The lines of an offer of its own: today's prices, for whoever it is for; a discount that was given by hand is now
 * given by the person who copies.
 */
export const copiedLines = (offer: StoredOffer): DraftLine[] =>
  offer.lines.map((line) => {
    const isManual = line.discount_source === "manual"
    return { ...line, origin_id: null, list_price: isManual ? null : line.list_price }
  })
