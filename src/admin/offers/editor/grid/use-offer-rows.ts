import { useMemo } from "react"
import type { HttpOffer } from "../../../../types/http"
import { mergeEdits } from "../saving/offer-edits"
import type { QueueState } from "../saving/offer-queue-state"
import { onItsWay } from "../saving/offer-queue-state"
import { refusedEdits } from "../saving/offer-refusals"
import type { Names } from "../saving/offer-request"
import type { EditorRow } from "./offer-rows"
import { drawRows } from "./offer-rows"
import { useShared } from "../../../shared/react/use-shared"

/** The newest of the offer as the page has it and as the last save answered it. */
export const newest = (offer: HttpOffer, saved: HttpOffer) => (saved.version > offer.version ? saved : offer)

function problemsOf({ refused }: QueueState, key: string): EditorRow["problems"] {
  const own = refused.filter((refusal) => refusal.key === key)
  return Object.fromEntries(own.map(({ cell, problem }) => [cell, problem]))
}

/** The lines as they are drawn; a row that did not change is the same object as before. */
export function useOfferRows(offer: HttpOffer, state: QueueState, names: Names): EditorRow[] {
  const rows = useMemo(() => {
    const saving = onItsWay(state)
    const visible = mergeEdits(refusedEdits(state.refused), saving)
    const saved = newest(offer, state.offer).lines.map((line) => ({ key: names.keyOf(line.id), line }))
    return drawRows(saved, { visible, saving }, (key) => problemsOf(state, key))
  }, [offer, state, names])
  return useShared(rows)
}
