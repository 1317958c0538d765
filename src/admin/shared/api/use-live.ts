import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import type { Changes } from "../../board/live/board-changes"
import type { LiveStatus } from "../../board/live/board-live"
import { keepLive } from "../../board/live/board-live"
import { queryKeys } from "./query-keys"
import { sdk } from "./sdk"
import { useStable } from "../react/use-stable"

type Handlers = {
  /** The stream is open: later changes arrive as events, earlier ones have to be read. */
  onOpen: () => void
  onOpportunities: (changes: Changes) => void
  /** Stages are read again by then. */
  onStages?: () => void
}

/** The page's own requests come first; what changes meanwhile is read when the stream opens. */
const PAGE_FIRST = 1_000

/** The stream as it comes in: the sdk's `fetchStream` says neither when it opens nor that it is still there. */
async function connect(signal: AbortSignal) {
  const headers = { accept: "text/event-stream" }
  const { body } = await sdk.client.fetch<Response>("/admin/crm/live", { headers, signal })
  if (!body) {
    throw new Error("The stream has no body")
  }
  return body
}

function useIsVisible() {
  const [isVisible, setVisible] = useState(() => document.visibilityState === "visible")
  useEffect(() => {
    const updateVisibility = () => setVisible(document.visibilityState === "visible")
    document.addEventListener("visibilitychange", updateVisibility)
    return () => document.removeEventListener("visibilitychange", updateVisibility)
  }, [])
  return isVisible
}

/** Hears of what others change, for as long as the page can be seen; rights and stages are read again here. */
export function useLive(handlers: Handlers): LiveStatus {
  const client = useQueryClient()
  const [status, setStatus] = useState<LiveStatus>("connecting")
  const isVisible = useIsVisible()
  const readStages = () => void client.invalidateQueries({ queryKey: queryKeys.stages.all })
  const onOpen = useStable(() => {
    // Rights may have changed once more while the stream that told of the last change was gone.
    void client.invalidateQueries({ queryKey: queryKeys.me })
    readStages()
    handlers.onOpen()
  })
  const onEvent = useStable(({ event, data }: { event: string; data: string }) => {
    if (event === "opportunities") {
      handlers.onOpportunities((JSON.parse(data) as { ids: Changes }).ids)
    } else if (event === "stages") {
      readStages()
      handlers.onStages?.()
    } else if (event === "access") {
      void client.invalidateQueries({ queryKey: queryKeys.all })
    }
  })

  useEffect(() => {
    if (isVisible) {
      let close: (() => void) | undefined
      const start = setTimeout(() => {
        close = keepLive({ connect, onOpen, onEvent, onStatus: setStatus })
      }, PAGE_FIRST)
      return () => {
        clearTimeout(start)
        close?.()
        setStatus("connecting")
      }
    }
  }, [isVisible, onOpen, onEvent])

  return status
}
