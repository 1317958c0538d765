import type { ServerEvent } from "./board-events"
import { readEvents } from "./board-events"

export type LiveStatus = "connecting" | "live" | "reconnecting"

type Options = {
  /** Opens the stream. @throws when that fails */
  connect: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>
  /** The stream is open: later changes arrive as events, earlier ones have to be read. */
  onOpen: () => void
  onEvent: (event: ServerEvent) => void
  onStatus: (status: LiveStatus) => void
}

const FIRST_DELAY_MS = 1_000
const MAX_DELAY_MS = 30_000
/** Milliseconds. The server sends a comment every 15 seconds, so a stream that is silent for this long is dead. */
export const SILENCE_TIMEOUT_MS = 45_000
/** Milliseconds before a lost stream is shown as reconnecting: servers end one now and then, and it is soon back. */
const RECONNECTING_TIMEOUT_MS = 3_000

/** Aborts what has been quiet for too long. */
function watch(abort: AbortController) {
  let timer: ReturnType<typeof setTimeout>
  const touch = () => {
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(), SILENCE_TIMEOUT_MS)
  }
  touch()
  return { touch, stop: () => clearTimeout(timer) }
}

/** Reports a lost stream as reconnecting only when it does not come back soon, so that the status does not flicker. */
function delayReconnecting(onStatus: (status: LiveStatus) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    live: () => {
      stop()
      onStatus("live")
    },
    lost: () => {
      timer ??= setTimeout(() => onStatus("reconnecting"), RECONNECTING_TIMEOUT_MS)
    },
    stop,
  }
}

/**
 * Keeps a stream of server-sent events open, whatever happens to it: opens it again after 1 s, 2 s … 30 s.
 * @returns how to close it for good
 */
export function keepLive({ connect, onOpen, onEvent, onStatus }: Options): () => void {
  const status = delayReconnecting(onStatus)
  let isClosed = false
  let failures = 0
  let abort = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const listen = async (current: AbortController) => {
    const silence = watch(current)
    let isOpen = false
    const onComment = () => {
      silence.touch()
      if (!isOpen && !isClosed) {
        isOpen = true
        failures = 0
        status.live()
        onOpen()
      }
    }
    try {
      for await (const event of readEvents(await connect(current.signal), onComment)) {
        silence.touch()
        onEvent(event)
      }
    } catch {
      // Why it ended makes no difference: it is opened again.
    } finally {
      silence.stop()
    }
  }

  const run = async () => {
    abort = new AbortController()
    await listen(abort)
    if (!isClosed) {
      status.lost()
      const delay = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
      failures += 1
      // Browsers that lost the same server do not come back all at once.
      timer = setTimeout(() => void run(), delay * (0.75 + Math.random() / 4))
    }
  }

  void run()
  return () => {
    isClosed = true
    clearTimeout(timer)
    status.stop()
    abort.abort()
  }
}
