import type { MedusaResponse } from "@medusajs/framework/http"
import { eventFor } from "../../../../modules/pipeline"
import { readActor, type CrmRequest } from "../crm-request"
import { hubOf } from "./hub"

const HEARTBEAT_MS = 15_000

/** A reader comes back after this, and shows again who they are: rights and log-ins do not last for ever. */
const LIFETIME_MS = 10 * 60_000

/** Bytes; a reader that takes in nothing is let go and comes back. */
const MOST_WAITING = 1_000_000

/**
 * Server-sent events: `opportunities` with the ids that changed (never more than ids, and only of what the reader may
 * see), `stages`, and `access`, after which the stream ends because the reader's rights may be others now.
 */
export const GET = async (req: CrmRequest, res: MedusaResponse) => {
  res.status(200).set({
    "content-type": "text/event-stream; charset=utf-8",
    // no-transform keeps a host's compression from holding events back, the last one keeps a proxy from it.
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  })
  res.flushHeaders()
  res.write("retry: 1000\n\n")

  const leave = await hubOf(req.scope).subscribe((message) => {
    const event = res.writableEnded ? null : eventFor(req.actor, message)
    if (event) {
      res.write(`event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`)
    }
    if (event?.event === "access" || res.writableLength > MOST_WAITING) {
      res.end()
    }
  })
  // Rights that changed before the subscription were told to nobody.
  req.actor = await readActor(req)
  res.write(": listening\n\n")
  const heartbeat = setInterval(() => res.write(": \n\n"), HEARTBEAT_MS)
  const end = setTimeout(() => res.end(), LIFETIME_MS)
  const close = () => {
    clearInterval(heartbeat)
    clearTimeout(end)
    void leave()
  }
  if (res.closed || req.destroyed) {
    close()
  } else {
    res.once("close", close)
  }
}
