import { Agent, request } from "node:http"
import type { FuzzFixture } from "./fuzz-fixture"
import type { FuzzRequest } from "./requests"

/** What came back; `status` 0 when nothing did in time. */
export type FuzzAnswer = { status: number; contentType: string; text: string; milliseconds: number }

/** The longest that a request may take. */
export const PATIENCE_MS = 60_000
const MOST_READ = 2_000_000

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends a request as it is written: a client of a library would mend what is wrong with it. */
export function send(
  port: number,
  asked: FuzzRequest,
  headers: FuzzFixture["headers"],
  index: number,
): Promise<FuzzAnswer> {
  const started = Date.now()
  return new Promise((resolve) => {
    const answer = (status: number, contentType: string, text: string) =>
      resolve({ status, contentType, text, milliseconds: Date.now() - started })
    const outgoing = request(
      {
        ...{ host: "localhost", port, agent, method: asked.method, path: asked.path },
        headers: {
          ...headers[asked.actor],
          // Each at an address of their own, as the limits of the customer's pages count by address.
          "x-forwarded-for": `203.0.${index % 256}.${Math.floor(index / 256) % 256}`,
          ...(asked.body && asked.body.length ? { "content-length": String(asked.body.length) } : {}),
          ...(asked.contentType === undefined ? {} : { "content-type": asked.contentType }),
          ...asked.headers,
        },
      },
      (incoming) => {
        const contentType = incoming.headers["content-type"] ?? ""
        const chunks: Buffer[] = []
        let length = 0
        const end = () => answer(incoming.statusCode ?? 0, contentType, Buffer.concat(chunks).toString())
        // A stream of events does not end by itself.
        if (contentType.includes("text/event-stream")) {
          incoming.destroy()
          end()
          return
        }
        incoming.on("data", (chunk: Buffer) => {
          length += chunk.length
          if (length <= MOST_READ) chunks.push(chunk)
        })
        incoming.on("end", end)
        incoming.on("error", end)
      },
    )
    outgoing.setTimeout(PATIENCE_MS, () => outgoing.destroy(new Error("no answer in time")))
    outgoing.on("error", (error) => answer(0, "", error.message))
    outgoing.end(asked.body)
  })
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** The request as somebody would type it, without their log-in. */
export function asCurl({ method, path, actor, contentType, headers, body }: FuzzRequest): string {
  const all = { ...(contentType === undefined ? {} : { "content-type": contentType }), ...headers }
  const text = body?.toString() ?? ""
  return [
    `curl -g --path-as-is -X ${method}`,
    ...Object.entries(all).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(text ? [`--data-binary ${quoted(text.length > 1500 ? `${text.slice(0, 1500)}…` : text)}`] : []),
    `${quoted(`$HOST${path.slice(0, 1500)}`)} # as ${actor}`,
  ].join(" ")
}
