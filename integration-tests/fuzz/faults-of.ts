import { type FuzzAnswer, PATIENCE_MS } from "./send"
import type { RouteInput } from "./route-inputs"

/** What routes answer that is not JSON. */
const OTHER_TYPES: [RegExp, RegExp][] = [
  [/^GET .*\/pdf$/, /^application\/pdf/],
  [/^GET .*\/seller\/preview$/, /^application\/pdf/],
  [/^GET .*\/export$/, /^text\/csv/],
  [/^GET .*\/live$/, /^text\/event-stream/],
  [/^GET .*\/seller\/logo$/, /^image\//],
  [/^GET .*\/files\/:file_id$/, /./],
  [/^(GET|POST) \/crm\/offers\//, /^text\/html/],
]

/** The host's own answer to a path that is no route: an odd segment can make a path that nobody has. */
const NO_ROUTE = /Cannot (GET|POST|DELETE|HEAD) /
/** Node.js refuses the head of a request before anybody reads it. */
const TOO_LONG = 431

function messageOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { message?: unknown } | null)?.message
  } catch {
    return undefined
  }
}

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is wrong with an answer, whatever was asked. */
export function faultsOf({ name }: RouteInput, answer: FuzzAnswer): string[] {
  const { status, contentType, text, milliseconds } = answer
  if (status === 0) return [`no answer: ${text}`]
  if (status >= 500) return [`${status}: ${text.slice(0, 300)}`]
  const faults = milliseconds > PATIENCE_MS / 2 ? [`took ${milliseconds} ms`] : []
  if ((status === 404 && NO_ROUTE.test(text)) || status === TOO_LONG) return faults
  const isOther = OTHER_TYPES.some(([route, type]) => route.test(name) && type.test(contentType))
  if (status >= 400) {
    const isPage = name.includes(" /crm/offers/") && contentType.startsWith("text/html")
    const message = messageOf(text)
    return isPage || (typeof message === "string" && message.trim())
      ? faults
      : [...faults, `${status} without a message: ${contentType} ${text.slice(0, 300)}`]
  }
  if (status === 303 || isOther || (contentType.startsWith("application/json") && isJson(text))) return faults
  return [...faults, `${status} of another type: ${contentType} ${text.slice(0, 300)}`]
}
