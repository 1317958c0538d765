import type { HttpOffer } from "../../../../types/http"
import type { CellName, Edits, HeadCell, NewLine } from "./offer-edits"
import { mergeEdits, NO_EDITS, withoutCell } from "./offer-edits"
import type { QueueState } from "./offer-queue-state"
import { enqueue, observe, onFresh, refuse, startState, dequeueEdits, wait } from "./offer-queue-state"
import type { ConflictText } from "./offer-rebase"
import { rebaseEdits } from "./offer-rebase"
import { refusalsOf, withoutRefusal } from "./offer-refusals"
import type { Names } from "./offer-request"
import { newIds } from "./offer-request"

/** What became of a request that was not answered with the offer. */
export type Outcome =
  | { kind: "refused"; message: string }
  | { kind: "conflict"; message: string; fresh: HttpOffer }
  /** No answer, or none that says what happened. */
  | { kind: "unknown"; message: string }

type Options = {
  offer: HttpOffer
  /** One request: lines, or the head. */
  send: (edits: Edits, offer: HttpOffer, names: Names) => Promise<HttpOffer>
  /** What a failed request means; reads the offer anew where somebody else changed it. */
  explain: (error: unknown) => Promise<Outcome>
  onAnswer: (offer: HttpOffer) => void
  /** Somebody else changed the offer; titles of lines that went with what was typed into them. */
  onConflict: (lost: string[], offer: HttpOffer) => void
  /** Refused, and there is no cell to show it in. */
  onRefused: (message: string) => void
  onIdle: () => void
  conflictText: ConflictText
}

/** Lines drawn under a name of their own keep it when the server has given them an id. */
function nameLines() {
  const ids = new Map<string, string>()
  const keys = new Map<string, string>()
  return {
    idOf: (key: string) => ids.get(key) ?? key,
    keyOf: (id: string) => keys.get(id) ?? id,
    name: ({ key, id }: { key: string; id: string }) => {
      ids.set(key, id)
      keys.set(id, key)
    },
  }
}

/** Many lines in a request of their own. */
type Job = { edits: Edits; resolve: () => void; reject: (error: unknown) => void }

function createStateStore(start: QueueState) {
  const listeners = new Set<() => void>()
  let state = start
  return {
    read: () => state,
    set: (next: QueueState) => {
      state = next
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What happens with the answers: the part of the queue that talks to the server. */
function createSender(options: Options, { read, set }: ReturnType<typeof createStateStore>) {
  const names = nameLines()
  const jobs: Job[] = []
  /** Whether the answer to a request was lost, so that its edits may be saved all the same. */
  let mayBeSaved = false

  const rebase = (edits: Edits, { fresh, message }: { fresh: HttpOffer; message: string }) => {
    const state = read()
    const before = state.offer
    if (fresh.status === "draft" && fresh.version === before.version) {
      return set(wait(state, edits, message))
    }
    const unsaved = [edits, ...state.backlog, state.queued].reduce(mergeEdits)
    const rebased = rebaseEdits(
      unsaved,
      { before, fresh, mayBeSaved, conflictText: options.conflictText },
      names,
    )
    const isOurs = mayBeSaved && !rebased.clashes.length && !rebased.lost.length
    mayBeSaved = false
    rebased.savedLines.forEach(names.name)
    set(onFresh(state, fresh, rebased))
    options.onAnswer(fresh)
    if (!isOurs) {
      options.onConflict(rebased.lost, fresh)
    }
  }

  const fail = async (edits: Edits, error: unknown, job?: Job) => {
    const outcome = await options.explain(error)
    if (job) {
      set({ ...read(), sending: null })
      job.reject(error)
      return outcome.kind === "conflict" ? rebase(NO_EDITS, outcome) : undefined
    }
    if (outcome.kind === "conflict") {
      return rebase(edits, outcome)
    }
    if (outcome.kind === "unknown") {
      mayBeSaved = true
      return set(wait(read(), edits, outcome.message))
    }
    const { message } = outcome
    set(refuse(read(), edits, message))
    if (!refusalsOf(edits, { message }).length) {
      options.onRefused(message)
    }
  }

  const dequeueJob = () => {
    const job = jobs.shift()
    return job && { edits: job.edits, state: { ...read(), sending: job.edits }, job }
  }

  const pump = async (): Promise<void> => {
    if (read().sending || read().failure) {
      return
    }
    const next: { edits: Edits; state: QueueState; job?: Job } | undefined =
      dequeueEdits(read()) ?? dequeueJob()
    if (!next) {
      return options.onIdle()
    }
    set(next.state)
    try {
      const { offer: before } = read()
      const offer = await options.send(next.edits, before, names)
      newIds(next.edits, before, offer, names).forEach(names.name)
      mayBeSaved = false
      set({ ...read(), offer, sending: null })
      options.onAnswer(offer)
      next.job?.resolve()
    } catch (error) {
      await fail(next.edits, error, next.job)
    }
    return pump()
  }

  return { names: names as Names, jobs, pump }
}

/**
 * Saves what is typed into an offer: one request at a time, everything typed meanwhile in the next one. What is refused
 * stays, marked, and the rest goes on.
 */
export function createOfferQueue(options: Options) {
  const { read, set, subscribe } = createStateStore(startState(options.offer))
  const { names, jobs, pump } = createSender(options, { read, set, subscribe })

  const go = (next: QueueState) => {
    set(next)
    void pump()
  }
  return {
    ...{ names, read, subscribe },
    observe: (offer: HttpOffer) => {
      const next = observe(read(), offer)
      if (next !== read()) {
        set(next)
      }
    },
    edit: (edits: Partial<Edits>) => go(enqueue(read(), edits)),
    /** Many lines in a request of their own: all of them, or none and the reason. */
    addAll: (create: NewLine[]) =>
      new Promise<void>((resolve, reject) => {
        jobs.push({ edits: { ...NO_EDITS, create }, resolve, reject })
        go({ ...read(), failure: null })
      }),
    /** Marks a cell whose text makes no sense. */
    mark: (key: string, cell: CellName, problem: { message: string; text: string }) => {
      const state = read()
      const refused = withoutRefusal(state.refused, key, cell)
      set({
        ...state,
        queued: withoutCell(state.queued, key, cell),
        refused: [...refused, { key, cell, problem, edits: NO_EDITS }],
      })
    },
    /** Discards what was refused in a cell. */
    discard: (key: string | null, cell: CellName | HeadCell) =>
      set({ ...read(), refused: withoutRefusal(read().refused, key, cell) }),
    retry: () => go({ ...read(), failure: null }),
  }
}

export type OfferQueue = ReturnType<typeof createOfferQueue>
