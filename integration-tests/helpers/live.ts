import type { AxiosInstance } from "axios"
import type { DashboardUser } from "./user"

export type LiveEvent = { event: string; data: { ids?: string[] | "many" } }

/** Listens to /admin/crm/live as one user; everything heard is in `events`, in order. */
export async function listenLive(api: unknown, { headers }: Pick<DashboardUser, "headers">) {
  const { baseURL } = (api as AxiosInstance).defaults
  const abort = new AbortController()
  const answer = await fetch(`${baseURL}/admin/crm/live`, { headers, signal: abort.signal })
  const events: LiveEvent[] = []
  const state = { status: answer.status, ended: false }
  let text = ""
  let heard: () => void = () => undefined
  const isListening = new Promise<void>((resolve) => (heard = resolve))
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const part of answer.body ?? []) {
      text += decoder.decode(part as Uint8Array, { stream: true })
      const blocks = text.split("\n\n")
      text = blocks.pop() ?? ""
      for (const block of blocks) {
        if (block.startsWith(": listening")) heard()
        const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
        if (event) events.push({ event, data: JSON.parse(data) as LiveEvent["data"] })
      }
    }
  }
  const reading = read()
    .catch(() => undefined)
    .finally(() => {
      state.ended = true
      heard()
    })
  await isListening
  return {
    events,
    state,
    /** The ids heard of, once something was heard of `id` or `patience` is over. */
    async idsUntil(id: string, patience = 2000): Promise<string[]> {
      const ids = () =>
        events.flatMap(({ data }) => (Array.isArray(data.ids) ? data.ids : data.ids ? [data.ids] : []))
      const end = Date.now() + patience
      while (Date.now() < end && !ids().includes(id)) await new Promise((resolve) => setTimeout(resolve, 25))
      return ids()
    },
    async close() {
      abort.abort()
      await reading
    },
  }
}
