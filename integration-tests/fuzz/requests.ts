import fc, { type Arbitrary } from "fast-check"
import { png } from "../helpers/png"
import { HOSTILE_QUERIES, HOSTILE_SEGMENTS, HOSTILE_STRINGS, RAW } from "./hostile-values"
import { orBroken } from "./mutations"
import type { RouteInput } from "./route-inputs"
import { type Ids, valuesOf } from "./valid-values"

export const ACTORS = ["owner", "manager", "foreign", "viewer", "nobody", "anonymous"] as const
export type ActorName = (typeof ACTORS)[number]

/** A request as it goes over the wire. */
export type FuzzRequest = {
  method: string
  /** As written in the request line, whatever is wrong with it. */
  path: string
  actor: ActorName
  contentType?: string
  headers?: Record<string, string>
  body?: Buffer
}

type Payload = Pick<FuzzRequest, "contentType" | "headers" | "body">

/** As part of an address or a form; half a character has no such form. */
const encoded = (value: unknown) =>
  encodeURIComponent(
    (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replace(/\p{Cs}/gu, "\ufffd"),
  )

const actors = fc.oneof(
  { weight: 10, arbitrary: fc.constant<ActorName>("owner") },
  { weight: 7, arbitrary: fc.constant<ActorName>("manager") },
  { weight: 3, arbitrary: fc.constantFrom(...ACTORS) },
)

/** JSON, also such as JSON.stringify would not write. */
function jsonOf(value: unknown): Buffer {
  const text = JSON.stringify(value) ?? ""
  return Buffer.from(
    Object.entries(RAW).reduce((json, [name, raw]) => json.replaceAll(`"${name}"`, raw), text),
  )
}

const BOUNDARY = "----fuzz"
const part = (head: string, content: Buffer | string) =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from("\r\n"),
  ])
const multipart = (...parts: Buffer[]): Payload => ({
  contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  body: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
})
const file = (name: string, type: string, content: Buffer | string, field = "files") =>
  part(
    `Content-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}`,
    content,
  )

/** Bodies that say of themselves what they are not, or that nobody can read. */
const oddPayloads = (json: Buffer): Arbitrary<Payload> =>
  fc.constantFrom<Payload>(
    { contentType: "text/plain", body: json },
    { contentType: "application/xml", body: Buffer.from("<a/>") },
    { body: json },
    { contentType: "", body: json },
    { contentType: "application/json; charset=utf-16", body: json },
    { contentType: "application/json; charset=latin1", body: Buffer.from([0x22, 0xe9, 0x22]) },
    { contentType: "application/json", headers: { "content-encoding": "gzip" }, body: json },
    { contentType: "application/json", headers: { "content-encoding": "zstd" }, body: json },
    { contentType: "application/json", body: json.subarray(0, Math.max(1, json.length - 2)) },
    { contentType: "application/json", body: Buffer.from("\ufeff{}") },
    { contentType: "application/json", body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) },
    { contentType: "application/json", body: Buffer.from('{"a":1,"a":2,"__proto__":{"b":1}}') },
    { contentType: "application/json", body: Buffer.from(`{"name":"${"a".repeat(200_000)}"}`) },
    ...["null", "1", '"text"', "[]", "[{}]", "true", "{", "{}{}"].map((text) => ({
      contentType: "application/json",
      body: Buffer.from(text),
    })),
    { contentType: "application/x-www-form-urlencoded", body: Buffer.from("name=x&version=1&a[toString]=1") },
    { contentType: "multipart/form-data", body: json },
    { contentType: "multipart/form-data; boundary=x", body: Buffer.from("--x\r\n\r\nbroken") },
    multipart(file("a.txt", "text/plain", "x")),
  )

const fileForms: Arbitrary<Payload> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("a.txt", "ș.pdf", "", "..", "a/b", "%00.png", "a".repeat(400), "x\u202egnp.exe"),
      fc.constantFrom("text/plain", "image/png", "application/pdf", "", "x", "text/html; charset=x"),
      fc.constantFrom("x", "", png(4, 4), png(0, 0), png(4, 4).subarray(0, 30), png(60_000, 1)),
      fc.constantFrom("files", "files", "files", "files", "file", "__proto__"),
    )
    .map((values) => multipart(file(...values))),
  fc.constantFrom(multipart(), multipart(part('Content-Disposition: form-data; name="a"', "x"))),
)

const fieldForms: Arbitrary<Payload> = fc
  .constantFrom(...HOSTILE_STRINGS, "Prea scump")
  .chain((text) => fc.constantFrom(`reason=${encoded(text)}`, "reason[toString]=1", "reason[]=a", ""))
  .map((text) => ({ contentType: "application/x-www-form-urlencoded", body: Buffer.from(text) }))

function payloadsOf({ method, body, form }: RouteInput, ids: Ids): Arbitrary<Payload> {
  if (method === "GET") return fc.constant({})
  const described = body ? orBroken(valuesOf(body, ids)) : fc.constant<unknown>(undefined)
  const json = described.map((value) => ({ contentType: "application/json", body: jsonOf(value) }))
  const right = form === "files" ? fileForms : form === "fields" ? fieldForms : json
  return fc.oneof(
    { weight: 9, arbitrary: right },
    { weight: 1, arbitrary: json.chain((made) => oddPayloads(made.body)) },
  )
}

function queryText(query: unknown): string {
  if (query === null || typeof query !== "object") return ""
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.map((one) => `${encoded(key)}[]=${encoded(one)}`)
        : [`${encoded(key)}=${encoded(value)}`],
    )
    .join("&")
}

function queriesOf({ query }: RouteInput, ids: Ids): Arbitrary<string> {
  const described = query ? orBroken(valuesOf(query, ids)).map(queryText) : fc.constant("")
  const odd = fc
    .tuple(described, fc.constantFrom(...HOSTILE_QUERIES))
    .map(([text, hostile]) => (text ? `${text}&${hostile}` : hostile))
  return fc.oneof({ weight: query ? 5 : 8, arbitrary: described }, { weight: 2, arbitrary: odd })
}

/** What the id in a path is of, by the segment before it. */
const OWNERS: Record<string, string> = {
  leads: "lead_id",
  opportunities: "opportunity_id",
  activities: "activity_id",
  offers: "offer_id",
  lines: "offer_line_id",
  files: "file_id",
  "sales-orders": "sales_order_id",
  "delivery-notes": "delivery_note_id",
  invoices: "invoice_id",
  stages: "stage_id",
  board: "stage_id",
  "lost-reasons": "lost_reason_id",
  teams: "team_id",
  roles: "role_id",
  reps: "rep_id",
  "discount-rules": "rule_id",
  customers: "customer_id",
  variants: "variant_id",
  costs: "cost_id",
}

/** The ids for a route, also for fields that say only that they are ids: of what, its path tells. */
function idsOf({ path }: RouteInput, ids: Ids): Ids {
  const [, , , things] = path.split("/")
  const own = ids[path.endsWith("/lines/batch") ? "offer_line_id" : OWNERS[things]] ?? ids.any
  const beside = things === "offers" ? ids.offer_line_id : own
  return { ...ids, id: own, delete: own, order: own, after_id: beside, before_id: beside }
}

function pathsOf({ path }: RouteInput, ids: Ids): Arbitrary<string> {
  const segments = path.split("/")
  const made = segments.map((segment, index): Arbitrary<string> => {
    if (!segment.startsWith(":")) return fc.constant(segment)
    const pool = segment === ":token" ? ids.token : (ids[OWNERS[segments[index - 1]]] ?? ids.any)
    return fc.oneof(
      { weight: 17, arbitrary: fc.constantFrom(...pool) },
      { weight: 1, arbitrary: fc.constantFrom(...ids.any) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_SEGMENTS) },
    )
  })
  return fc.tuple(...made).map((parts) => parts.join("/"))
}

/** Requests to a route: as they should be, with something wrong, or with everything. */
export const requestsTo = (route: RouteInput, all: Ids): Arbitrary<FuzzRequest> => {
  const ids = idsOf(route, all)
  return fc
    .tuple(pathsOf(route, ids), queriesOf(route, ids), payloadsOf(route, ids), actors)
    .map(([path, query, payload, actor]) => ({
      ...payload,
      ...{ method: route.method, path: query ? `${path}?${query}` : path, actor },
    }))
}
