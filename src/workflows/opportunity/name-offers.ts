import type { ErrorItem } from "../../errors"
import { type Actor, mayTouch } from "../../modules/pipeline"

type NamedOffer = { number: string; owner_id: string | null; team_id: string | null }

/** For an error: offers as far as the actor may know them: by number, or only that there are some. */
export function offersNamed(actor: Actor, offers: NamedOffer[]): ErrorItem {
  const numbers = offers
    .filter((offer) => mayTouch(actor, "offer", "read", offer))
    .map(({ number }) => number)
  if (!numbers.length) {
    return { item: "hidden_offers" }
  }
  return { item: numbers.length < offers.length ? "named_offers_and_others" : "named_offers", numbers }
}
