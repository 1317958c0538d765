import type { HttpOffer } from "../../../../types/http"
import type { Edits, NewLine } from "./offer-edits"
import { hasLineEdits, isEmpty, mergeEdits, NO_EDITS, splitEdits } from "./offer-edits"
import type { Rebased } from "./offer-rebase"
import type { Refusal } from "./offer-refusals"
import { forgetOverruled, refusalsOf } from "./offer-refusals"

export type QueueState = {
  /** The offer as the last answer had it. */
  offer: HttpOffer
  sending: Edits | null
  /** What goes next, one by one: the server refused it together. */
  backlog: Edits[]
  /** What waits for the request under way, as one. */
  queued: Edits
  refused: Refusal[]
  /** Why nothing is sent at the moment; what is unsaved waits. */
  failure: string | null
}

export const startState = (offer: HttpOffer): QueueState => ({
  ...{ offer, sending: null, backlog: [], queued: NO_EDITS, refused: [], failure: null },
})

/** Whether something was typed that the server does not have. */
export const hasUnsaved = ({ sending, backlog, queued, refused }: QueueState) =>
  !!sending || backlog.length > 0 || !isEmpty(queued) || refused.length > 0

/** Everything that is on its way to the server, as one. */
export const onItsWay = ({ sending, backlog, queued }: QueueState) =>
  [...(sending ? [sending] : []), ...backlog, queued].reduce(mergeEdits)

/** New lines that were refused and are edited now: they are tried again with it, unless they are removed. */
function settleNew(refused: Refusal[], edits: Partial<Edits>) {
  const { update = {}, remove = [] } = edits
  const neverMade = new Set(refused.flatMap((refusal) => refusal.edits.create.map(({ key }) => key)))
  const isTouched = ({ key }: NewLine) => key in update && !remove.includes(key)
  const again = refused.filter((refusal) => refusal.edits.create.some(isTouched))
  return {
    again: again.map((refusal) => refusal.edits),
    refused: forgetOverruled(refused, edits).filter((refusal) => !again.includes(refusal)),
    edits: { ...edits, remove: remove.filter((key) => !neverMade.has(key)) },
  }
}

/** With something done to the offer; whatever kept it from being saved before is tried again. */
export function enqueue(state: QueueState, edits: Partial<Edits>): QueueState {
  const settled = settleNew(state.refused, edits)
  const queued = mergeEdits(settled.again.reduce(mergeEdits, state.queued), settled.edits)
  return { ...state, queued, refused: settled.refused, failure: null }
}

/** After a refusal: what was sent together is asked for one by one, what was alone is marked in its cell. */
export function refuse(state: QueueState, edits: Edits, message: string): QueueState {
  const parts = splitEdits(edits)
  if (parts.length > 1) {
    return { ...state, sending: null, backlog: [...parts, ...state.backlog] }
  }
  // What was typed into the same cell meanwhile is another matter.
  const settled = settleNew(refusalsOf(edits, { message }), state.queued)
  return {
    ...state,
    sending: null,
    refused: [...state.refused, ...settled.refused],
    queued: mergeEdits(settled.again.reduce(mergeEdits, NO_EDITS), settled.edits),
  }
}

/** Without an answer everything waits; what is typed meanwhile comes on top. */
export const wait = (state: QueueState, edits: Edits, message: string): QueueState => ({
  ...state,
  sending: null,
  queued: mergeEdits(edits, state.queued),
  failure: message,
})

/** What goes to the server now, and the state with it on its way; undefined when nothing waits. */
export function dequeueEdits(state: QueueState): { edits: Edits; state: QueueState } | undefined {
  const [first, ...backlog] = state.backlog
  if (first) {
    return { edits: first, state: { ...state, sending: first, backlog } }
  }
  if (isEmpty(state.queued)) {
    return undefined
  }
  // Lines and head are two requests: the head waits for the lines.
  const { head } = state.queued
  const hasLines = hasLineEdits(state.queued)
  const edits = hasLines ? { ...state.queued, head: {} } : state.queued
  const queued = hasLines ? { ...NO_EDITS, head } : NO_EDITS
  return { edits, state: { ...state, sending: edits, queued } }
}

/** The offer as it was read elsewhere; an older one than ours is not. What is no draft takes no edits. */
export function observe(state: QueueState, offer: HttpOffer): QueueState {
  if (offer.version < state.offer.version || state.sending || offer === state.offer) {
    return state
  }
  return offer.status === "draft" ? { ...state, offer } : startState(offer)
}

/** On an offer that somebody else changed, with what can still be saved. */
export const onFresh = (state: QueueState, fresh: HttpOffer, rebased: Rebased): QueueState =>
  fresh.status === "draft"
    ? {
        ...startState(fresh),
        queued: rebased.edits,
        refused: [...state.refused, ...rebased.clashes],
      }
    : startState(fresh)
