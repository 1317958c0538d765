import { png } from "../helpers/png"
import type { FuzzRequest } from "./requests"
import type { Ids } from "./valid-values"

/** A request with the one right answer: its status, and what its message says. */
export type KnownCase = { name: string; asked: FuzzRequest; status: number; says: RegExp }

const JSON_TYPE = "application/json"
const ADMIN = "/admin/crm"

/** Requests with a body of any type, as the manager unless told otherwise. */
const post = (path: string, body: unknown, contentType: string | undefined = JSON_TYPE): FuzzRequest => ({
  ...{ method: "POST", path, actor: "manager", contentType },
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
})
const get = (path: string): FuzzRequest => ({ method: "GET", path, actor: "manager" })

const oddPaths = (token: string): KnownCase[] => {
  const pages = [`/store/crm/offers`, `/crm/offers`].flatMap((prefix) => [
    get(`${prefix}/%`),
    get(`${prefix}/%zz`),
  ])
  const actions = [
    post(`${ADMIN}/offers/%/accept`, {}),
    get(`${ADMIN}/leads/x/files/%zz`),
    get(`${ADMIN}/board/%ff`),
  ]
  const asked = [get(`${ADMIN}/leads/%`), get(`${ADMIN}/leads/%zz`), ...actions, ...pages]
  const refused = asked.map((one) => ({
    ...{ name: "odd path", asked: one, status: 400, says: /not a valid URL/ },
  }))
  return [
    ...refused,
    { name: "NUL in a path", asked: get(`${ADMIN}/leads/%00`), status: 404, says: /nothing at this path/ },
    {
      name: "a level in a parameter",
      asked: get(`${ADMIN}/leads?a.b.c=1`),
      status: 400,
      says: /field_unknown/,
    },
    {
      name: "a method of objects from a customer",
      asked: {
        ...post(`/store/crm/offers/${token}/decline`, { reason: { toString: 1 } }),
        actor: "anonymous",
      },
      ...{ status: 400, says: /toString/ },
    },
  ]
}

const oddDates: KnownCase[] = [
  ...["0000-01-01", "2026-02-30", "9999-12-31", "12026-01-01", "tomorrow"].flatMap((day) =>
    ["board", "opportunities", "opportunities/export"].map((route) => ({
      name: `${route} from ${day}`,
      asked: get(`${ADMIN}/${route}?expected_close_from=${day}`),
      ...{ status: 400, says: /no da(y|te)/ },
    })),
  ),
  {
    name: "a cursor with a day that is none",
    asked: get(
      `${ADMIN}/opportunities?order=created_at&cursor=${Buffer.from('["2026-02-30 00:00:00+00","x"]').toString("base64url")}`,
    ),
    ...{ status: 400, says: /cursor/ },
  },
]

const oddBodies = (ids: Ids): KnownCase[] => {
  const lead = `${ADMIN}/leads/${ids.lead_id[0]}`
  const methods = ["toString", "valueOf", "toJSON", "constructor", "hasOwnProperty"].map((name) => ({
    ...{
      name,
      asked: post(`${ADMIN}/leads`, `{"company_name":{"${name}":1}}`),
      status: 400,
      says: new RegExp(name),
    },
  }))
  return [
    ...methods,
    {
      name: "hasOwnProperty beside what a host adds",
      asked: post(`${lead}/disqualify`, { reason: "x", additional_data: { hasOwnProperty: 1 } }),
      ...{ status: 400, says: /hasOwnProperty/ },
    },
    {
      name: "NUL",
      asked: post(`${ADMIN}/leads`, { name: "x", additional_data: { a: "\u0000" } }),
      status: 400,
      says: /Control characters/,
    },
    {
      name: "deep",
      asked: post(`${ADMIN}/leads`, `{"name":${"[".repeat(9999)}${"]".repeat(9999)}}`),
      status: 400,
      says: /deep/,
    },
  ]
}

/** Bodies that nobody reads: what they say of the version that was seen would be left out. */
const unreadBodies = (ids: Ids): KnownCase[] => {
  const offer = `${ADMIN}/offers/${ids.offer_id[0]}`
  const types = [
    "multipart/form-data; boundary=x",
    "application/xml",
    "text/plain",
    "application/x-www-form-urlencoded",
  ]
  const paths = [
    `${offer}/recalculate`,
    `${offer}/decline`,
    `${ADMIN}/opportunities/${ids.opportunity_id[0]}/win`,
  ]
  const typed = types.flatMap((type) => paths.map((path) => post(path, { version: 99 }, type)))
  const untyped = paths.map((path) => ({ ...post(path, { version: 99 }), contentType: undefined }))
  return [
    ...[...typed, ...untyped].map((asked) => ({
      name: "an unread body",
      asked,
      status: 415,
      says: /must be application\/json/,
    })),
    {
      name: "JSON where files belong",
      asked: post(`${ADMIN}/leads/${ids.lead_id[0]}/files`, {}),
      ...{ status: 415, says: /must be multipart\/form-data/ },
    },
  ]
}

const logo = (image: Buffer): FuzzRequest => {
  const head =
    '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\nContent-Type: image/png\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), image, Buffer.from("\r\n--x--\r\n")])
  return { ...post(`${ADMIN}/seller/logo`, ""), contentType: "multipart/form-data; boundary=x", body }
}

/** What was taken, and became something else or nothing. */
const bentInput = (ids: Ids): KnownCase[] => {
  const unseen = ["\u200b", "\u3164\u2800", "\u00ad\u2060"].flatMap((name) => [
    { name: "an unseen lead", asked: post(`${ADMIN}/leads`, { name }), status: 400, says: /seen/ },
    { name: "an unseen stage", asked: post(`${ADMIN}/stages`, { name }), status: 400, says: /seen/ },
    {
      name: "an unseen company",
      asked: post(`${ADMIN}/leads`, { name: "x", company_name: name }),
      status: 400,
      says: /seen/,
    },
  ])
  const rule = { name: "x", target: "all", value: 1, currency_code: "zzz" }
  const noOption = { customer_id: ids.customer_id[0], shipping_amount: 5, shipping_option_id: null }
  const names = ["stages", "lost-reasons", "roles"].map((thing) => ({
    name: `no names for ${thing}`,
    asked: post(`${ADMIN}/${thing}`, { name: "x", names: {} }),
    ...{ status: 400, says: /names/ },
  }))
  const cases: Omit<KnownCase, "status">[] = [
    { name: "a turned name", asked: post(`${ADMIN}/leads`, { name: "\u202egpj.exe" }), says: /direction/ },
    {
      name: "a reason that nobody sees",
      asked: post(`${ADMIN}/leads/${ids.lead_id[0]}`, { disqualify_reason: "x" }),
      says: /disqualify_reason/,
    },
    { name: "shipping without an option", asked: post(`${ADMIN}/offers`, noOption), says: /shipping_amount/ },
    {
      name: "shipping whose option goes",
      asked: post(`${ADMIN}/offers/${ids.offer_id[0]}`, { shipping_option_id: null, shipping_amount: 5 }),
      says: /shipping_amount/,
    },
    { name: "a currency that is none", asked: post(`${ADMIN}/discount-rules`, rule), says: /currency_code/ },
    {
      name: "a rule put into it",
      asked: post(`${ADMIN}/discount-rules/${ids.rule_id[0]}`, { currency_code: "zzz" }),
      says: /currency_code/,
    },
    { name: "a logo without height", asked: logo(png(4, 0)), says: /without size/ },
    { name: "a logo without size", asked: logo(png(0, 0)), says: /without size/ },
  ]
  return [...unseen, ...names, ...cases.map((one) => ({ ...one, status: 400 }))]
}

/** Requests that once were answered with a 5xx, or with a 2xx that bent what they said. */
export const knownCases = (ids: Ids): KnownCase[] => [
  ...oddPaths(ids.token[0]),
  ...oddDates,
  ...oddBodies(ids),
  ...unreadBodies(ids),
  ...bentInput(ids),
]
