import type { HttpOffer, HttpOfferLine } from "../../../../types/http"
import { drawRows } from "../grid/offer-rows"
import { NO_EDITS } from "../saving/offer-edits"

/** A line as the server answers it. */
export function aLine(id: string, more: Partial<HttpOfferLine> = {}): HttpOfferLine {
  const create = [{ key: id, after: null, kind: "product" as const, title: id, sku: id.toUpperCase() }]
  const [{ line }] = drawRows([], { visible: { ...NO_EDITS, create }, saving: NO_EDITS }, () => ({}))
  return { ...line, list_price: 100, unit_price: 100, variant_id: `variant_${id}`, ...more }
}

/** An offer of these lines; of the rest only what an editor reads. */
export const anOffer = (lines: HttpOfferLine[], version = 1, more: Partial<HttpOffer> = {}): HttpOffer =>
  ({
    ...{ id: "offer", status: "draft", version, lines, discount_type: null, discount_value: null },
    ...{ shipping_option_id: null, shipping_amount: 0 },
    ...more,
  }) as HttpOffer
