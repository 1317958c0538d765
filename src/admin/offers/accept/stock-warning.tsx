import type { HttpOffer } from "../../../types/http"
import { useOfferStock } from "../api-life"
import { MissingStock } from "./missing-stock"

const OPEN: HttpOffer["status"][] = ["draft", "sent"]

/** Says on an open offer, before anybody accepts it, what the stock does not cover. */
export const StockWarning = ({ offer }: { offer: HttpOffer }) => {
  const { data } = useOfferStock(offer.id, OPEN.includes(offer.status))
  return OPEN.includes(offer.status) ? (
    <MissingStock offer={offer} missing={data?.missing ?? []} testId="offer-stock-warning" />
  ) : null
}
