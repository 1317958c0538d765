import { RequestError } from "../../../shared/api/request-error"
import { toast } from "@medusajs/ui"
import type { QueryClient } from "@tanstack/react-query"
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useSyncExternalStore } from "react"
import { getI18n } from "react-i18next"
import type { HttpOffer } from "../../../../types/http"
import { isStatus, messageOf } from "../../../shared/api/errors"
import { discountText, textIn } from "../grid/offer-cells"
import type { OfferQueue, Outcome } from "./offer-queue"
import { createOfferQueue } from "./offer-queue"
import type { ConflictText } from "./offer-rebase"
import { hasUnsaved } from "./offer-queue-state"
import { queryKeys } from "../../../shared/api/query-keys"
import { readOffer, saveOfferEdits } from "../api"

const translate = (key: string, values: Record<string, unknown> = {}) =>
  getI18n().t(`offerEditor.${key}`, { ns: "crm", ...values })

/** What a cell says, as one would type it. */
function textOf(now: Parameters<ConflictText>[0]): string {
  if ("line" in now) {
    return textIn(now.line, now.cell)
  }
  return now.cell === "shipping" ? (now.offer.shipping_name ?? "") : discountText(now.offer)
}

const REFUSALS = [400, 403, 404, 422]
/** Milliseconds after which what could not be sent is tried again. */
const RETRY = 5_000

async function explain(id: string, error: unknown): Promise<Outcome> {
  const message = messageOf(error)
  if (error instanceof RequestError && REFUSALS.includes(error.status ?? 0)) {
    return { kind: "refused", message }
  }
  if (isStatus(error, 409)) {
    try {
      return { kind: "conflict", message, fresh: (await readOffer(id)).offer }
    } catch {
      return { kind: "unknown", message: translate("failure.noAnswer") }
    }
  }
  return { kind: "unknown", message: translate("failure.noAnswer") }
}

/** Everything that shows the offer besides its editor: lists, the opportunity's amount, the stock. */
function refreshOthers(client: QueryClient, id: string) {
  const detail = JSON.stringify(queryKeys.offers.detail(id))
  for (const queryKey of [queryKeys.offers.all, queryKeys.opportunities.all, queryKeys.boards]) {
    void client.invalidateQueries({ queryKey, predicate: (query) => query.queryHash !== detail })
  }
}

function makeQueue(client: QueryClient, offer: HttpOffer): OfferQueue {
  const queryKey = queryKeys.offers.detail(offer.id)
  return createOfferQueue({
    offer,
    send: async (edits, current, names) => {
      // A reading under way would show the offer as it was before.
      await client.cancelQueries({ queryKey, exact: true })
      return (await saveOfferEdits(edits, current, names)).offer
    },
    explain: (error) => explain(offer.id, error),
    onAnswer: (answer) => void client.setQueryData(queryKey, { offer: answer }),
    onRefused: (message) => toast.error(message),
    onConflict: (lost, { status }) =>
      toast.warning(translate(status === "draft" ? "conflict.title" : "conflict.frozen"), {
        description: lost.length
          ? translate("conflict.lost", { lines: lost.join(", ") })
          : status === "draft"
            ? translate("conflict.kept")
            : undefined,
      }),
    onIdle: () => refreshOthers(client, offer.id),
    conflictText: (now) => translate("conflict.cell", { text: textOf(now) || "–" }),
  })
}

const queues = new WeakMap<QueryClient, Map<string, OfferQueue>>()

/** The one queue of an offer: its lines, its totals and the buttons above them share it. */
function queueOf(client: QueryClient, offer: HttpOffer): OfferQueue {
  const known = queues.get(client) ?? new Map<string, OfferQueue>()
  queues.set(client, known)
  const queue = known.get(offer.id) ?? makeQueue(client, offer)
  known.set(offer.id, queue)
  return queue
}

/** What is typed into an offer and how far it is saved. */
export function useOfferQueue(offer: HttpOffer) {
  const client = useQueryClient()
  const queue = queueOf(client, offer)
  const state = useSyncExternalStore(queue.subscribe, queue.read)

  useEffect(() => queue.observe(offer), [queue, offer])

  const hasFailed = state.failure !== null
  useEffect(() => {
    if (!hasFailed) {
      return
    }
    const timer = setTimeout(queue.retry, RETRY)
    window.addEventListener("online", queue.retry)
    return () => {
      clearTimeout(timer)
      window.removeEventListener("online", queue.retry)
    }
  }, [queue, hasFailed, state])

  /** Leaves what is unsaved behind. */
  const forget = () => queues.get(client)?.delete(offer.id)

  return { queue, state, isUnsaved: hasUnsaved(state), forget }
}
