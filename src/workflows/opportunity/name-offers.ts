import { type Actor, mayTouch } from "../../modules/pipeline/access/visible-to"

type NamedOffer = { number: string; owner_id: string | null; team_id: string | null }

/** Offers as far as the actor may know them: by number, or only that there are some. */
export function offersNamed(actor: Actor, offers: NamedOffer[]): string {
  const numbers = offers
    .filter((offer) => mayTouch(actor, "offer", "read", offer))
    .map(({ number }) => number)
  if (!numbers.length) {
    return "offers that you may not see"
  }
  return `offers: ${numbers.join(", ")}${numbers.length < offers.length ? " and others" : ""}`
}
