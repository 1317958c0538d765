import type { AxiosInstance } from "axios"
import { crmClient, type CrmClient } from "../../helpers/crm"
import { buildLeakFixture, COSTS, fileForm, type LeakFixture, SECRET } from "../../helpers/leak-fixture"
import { buildCustomer } from "../../helpers/customer"
import { leakRequests, type Outcome, type Row } from "../../helpers/leak-requests"
import type { Route } from "../../helpers/routes"
import type { HostSuite } from "../../helpers/in-one-host"
import { type Answer, ok } from "../../helpers/selling"
import type { DashboardUser } from "../../helpers"

const PREFIX = "/admin/crm"
const STRANGERS = ["foreign", "lead", "nobody"] as const

/** How many rows, cards and sums an answer tells of. */
function told(data: Answer["data"]): number {
  const rows = (thing: Record<string, unknown>): number =>
    Object.values(thing ?? {}).reduce(
      (sum: number, value) => sum + (Array.isArray(value) ? value.length : 0),
      0,
    )
  const { stages = [], count = 0, ...lists } = data
  return stages.reduce(
    (
      sum: number,
      { triggers: _, required_fields: __, ...stage }: { count: number } & Record<string, unknown>,
    ) => sum + stage.count + rows(stage),
    count + rows(lists),
  )
}

const REFUSALS: Partial<Record<Outcome, number>> = { hidden: 404, refused: 403, reserved: 403 }

/** What a stranger must be answered; only those who sell know what documents print of a customer. */
const statusFor = (outcome: Outcome, who: string) =>
  outcome === "selling" && who === "nobody" ? 403 : (REFUSALS[outcome] ?? 200)

/** Whether an answer to a stranger is what it must be, beside its status. */
function isDiscreet(outcome: Outcome, data: Answer["data"]): boolean {
  switch (outcome) {
    case "empty":
      return told(data) === 0
    case "header":
      return String(data).trim().split("\n").length === 1
    case "blind":
      return data.duplicates.every(
        ({ is_hidden, id, name }: Record<string, unknown>) => is_hidden && !id && !name,
      )
    default:
      return true
  }
}

const textOf = (data: unknown) => (typeof data === "string" ? data : JSON.stringify(data))

/** What only those may be told who see margins: a cost, or anything reckoned from it. */
const MARGIN = new RegExp(
  `${Object.values(COSTS).join("|").replaceAll(".", "\\.")}|"(margin(_percent)?|unit_cost)":[^n]`,
)

/** Whom an offer would be sent to. */
const BUYER = "comenzi@partener.test"

/** What a stranger is told of somebody else's records, on every route: nothing. */
export const scope =
  (allRoutes: Route[]): HostSuite =>
  ({ api, getContainer }) => {
    let fixture: LeakFixture
    let table: Record<string, Row>
    let ids: string[]

    beforeAll(async () => {
      fixture = await buildLeakFixture(getContainer(), api as AxiosInstance)
      table = leakRequests(fixture)
      ids = Object.values(fixture.records)
    })

    const ask = (crm: CrmClient, method: string, { path, body }: Row): Promise<Answer> =>
      method === "GET" ? crm.get(path) : method === "DELETE" ? crm.delete(path) : crm.post(path, body)

    /** Everything the owner reads, route by route. */
    const ownersView = async () => {
      const view: Record<string, Answer> = {}
      for (const [name, row] of Object.entries(table)) {
        if (name.startsWith("GET ") && row.outcome !== "silent" && row.outcome !== "reserved") {
          const { status, data } = await ask(fixture.as.owner, "GET", row)
          view[name] = { status, data }
        }
      }
      return view
    }

    /** What is wrong with an answer to a stranger. */
    const faults = (outcome: Outcome, who: string, { status, data }: Answer): string[] => {
      const text = textOf(data)
      return [
        ...(status === statusFor(outcome, who) ? [] : [`status ${status}: ${text.slice(0, 200)}`]),
        ...(status >= 300 || isDiscreet(outcome, data) ? [] : [`tells ${text.slice(0, 200)}`]),
        ...(text.includes(SECRET) ? ["tells the secret"] : []),
        ...(status < 300 && ids.some((id) => text.includes(id)) ? ["tells an id"] : []),
      ]
    }

    /** What a user hears within a second and a half, from when everybody listens. */
    const listen = async ({ headers }: Pick<DashboardUser, "headers">) => {
      const { baseURL } = (api as AxiosInstance).defaults
      const control = new AbortController()
      const answer = await fetch(`${baseURL}${PREFIX}/live`, { headers, signal: control.signal })
      let text = ""
      const heard = (async () => {
        for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString()
      })().catch(() => undefined)
      const stop = async () => {
        control.abort()
        await heard
        return { status: answer.status, data: text }
      }
      return { stop }
    }

    const hearTheOwnerWork = async () => {
      const everybody = [fixture.users.owner, ...STRANGERS.map((name) => fixture.users[name])]
      const ears = []
      for (const user of everybody) ears.push(await listen(user))
      // What the fixture set off is not what they are to hear.
      await new Promise((resolve) => setTimeout(resolve, 200))
      ok(await fixture.as.owner.post(`opportunities/${fixture.records.opportunity}`, { priority: "high" }))
      ok(await fixture.as.owner.post(`activities/${fixture.records.task}/reopen`))
      await new Promise((resolve) => setTimeout(resolve, 1500))
      return await Promise.all(ears.map(({ stop }) => stop()))
    }

    it("every route tells a stranger nothing and lets them change nothing", async () => {
      const routes = allRoutes.filter(({ path }) => path.startsWith(PREFIX))
      const names = routes.map(({ method, path }) => `${method} ${path.slice(PREFIX.length)}`)
      expect(names.length).toBeGreaterThan(60)
      // A route that is new here needs a row in leak-requests.ts; a row without a route is no longer needed.
      expect(Object.keys(table).sort()).toEqual([...new Set(names)].sort())

      const before = await ownersView()
      for (const [name, { status, data }] of Object.entries(before)) {
        const text = textOf(data)
        const isTold =
          told(data) > 0 ||
          ids.some((id) => text.includes(id)) ||
          text.includes(SECRET) ||
          text.includes(BUYER) ||
          text.startsWith("%PDF-")
        // What is hidden answers 404 to others: the owner's 200 is what tells it apart.
        const isMeant = isTold || ["open", "selling", "hidden"].includes(table[name].outcome)
        expect([name, status, isMeant]).toEqual([name, 200, true])
      }

      const anonymous = crmClient(api, { headers: {} } as unknown as DashboardUser)
      const wrong: string[] = []
      const statuses: Record<string, (number | string)[]> = {}
      for (const [name, row] of Object.entries(table)) {
        const [method] = name.split(" ")
        const nobody = await ask(anonymous, method, row)
        statuses[name] = [nobody.status]
        if (nobody.status !== 401) wrong.push(`${name} as anonymous: ${nobody.status}`)
        for (const who of STRANGERS) {
          if (row.outcome === "silent") continue
          const answer = await ask(fixture.as[who], method, row)
          statuses[name].push(answer.status)
          wrong.push(...faults(row.outcome, who, answer).map((fault) => `${name} as ${who}: ${fault}`))
        }
        if (row.outcome === "silent") continue
        const { status } = await ask(fixture.as.viewer, method, row)
        statuses[name].push(status)
        const isShown = row.outcome === "open" || (method === "GET" && row.outcome !== "reserved")
        if (status !== (isShown ? 200 : 403)) wrong.push(`${name} as viewer: ${status}`)
      }
      expect(wrong).toEqual([])
      expect(await ownersView()).toEqual(before)

      const [owner, ...others] = await hearTheOwnerWork()
      expect(owner.data).toContain(fixture.records.opportunity)
      for (const { status, data } of others) {
        statuses["GET /live"].push(`${status}${data.includes("event:") ? " heard" : " silent"}`)
        expect(data).not.toContain("event:")
      }
      const lines = Object.entries(statuses).map(
        ([name, answers]) => `${table[name].outcome.padEnd(9)}${answers.join("  ").padEnd(23)} ${name}`,
      )
      console.log(`anonymous, ${STRANGERS.join(", ")}, viewer:\n${lines.join("\n")}\n${lines.length} routes`)
    })

    it("no route tells an owner who may not see margins what things cost", async () => {
      const { manager, records: r } = fixture
      expect(textOf(ok(await manager.get(`offers/${r.draft}`)))).toMatch(MARGIN)
      const view = await ownersView()
      const telling = Object.entries(view).filter(([, { data }]) => MARGIN.test(textOf(data)))
      expect(telling.map(([name]) => name)).toEqual([])
      // What the owner's work answers, the export of it and what it asks of rules and stock.
      const { owner } = fixture.as
      const work = [
        await owner.post(`offers/${r.draft}/lines`, {
          lines: [{ variant_id: fixture.variant_id, quantity: 2 }],
        }),
        await owner.post(`offers/${r.draft}/recalculate`),
        await owner.post("discount-rules/test", { variant_id: fixture.variant_id }),
        await owner.get(`offers/${r.draft}/variants`),
        await owner.post(`offers/${r.draft}/duplicate`),
        await owner.post(`offers/${r.sent}/revise`),
        await owner.post(`offers/${r.draft}/send`),
        await owner.post(`offers/${r.draft}/accept`),
      ]
      expect(work.map(ok).filter((data) => MARGIN.test(textOf(data)))).toEqual([])
    })

    it("a stranger's own records are no way to the owner's", async () => {
      const { as, records: r, version, configuration, variant_id, owner_id, column } = fixture
      const own = as.foreign
      const { id: theirs } = await buildCustomer(getContainer(), { email: "lor@leaks.test" })
      ok(await as.owner.post("opportunities", { title: "Al lor", customer_id: theirs }))
      const before = await ownersView()
      const lead = ok(await own.post("leads", { name: "Al meu", tags: ["mine"] })).lead
      const { opportunity } = ok(await own.post("opportunities", { title: "A mea" }))
      const customer_id = ok(await as.owner.get(`opportunities/${r.opportunity}`)).opportunity.customer_id
      const lines = [{ variant_id, quantity: 1 }]
      const { offer } = ok(await own.post("offers", { opportunity_id: opportunity.id, customer_id, lines }))
      const file = ok(await own.post(`leads/${lead.id}/files`, fileForm())).files[0].id
      const fresh = ok(await own.get(`opportunities/${opportunity.id}`)).opportunity
      const cards = [
        { id: opportunity.id, version: fresh.version },
        { id: r.opportunity, version },
      ]
      const ids = [lead.id, r.lead]
      const to = fixture.users.foreign.user.id
      const asked: [string, () => Promise<Answer>][] = [
        ["merge", () => own.post(`leads/${lead.id}/merge`, { lead_ids: [r.lead] })],
        ["convert", () => own.post(`leads/${lead.id}/convert`, { opportunity_id: r.opportunity })],
        ["assign leads", () => own.post("leads/bulk/assign", { ids, owner_id: to })],
        ["tag leads", () => own.post("leads/bulk/tag", { ids, add: ["x"] })],
        ["disqualify", () => own.post("leads/bulk/disqualify", { ids, reason: "x" })],
        ["delete leads", () => own.post("leads/bulk/delete", { ids })],
        [
          "assign",
          () => own.post("opportunities/bulk/assign", { ids: [opportunity.id, r.opportunity], owner_id: to }),
        ],
        [
          "move",
          () => own.post("opportunities/move", { opportunities: cards, stage_id: configuration.stage }),
        ],
        ["undo", () => own.post("opportunities/undo", { opportunities: cards })],
        ["line", () => own.post(`offers/${offer.id}/lines/${r.line}`, { quantity: 9 })],
        ["delete line", () => own.delete(`offers/${offer.id}/lines/${r.line}`)],
        ["file", () => own.get(`leads/${lead.id}/files/${r.lead_file}`)],
        ["delete file", () => own.delete(`leads/${lead.id}/files/${r.lead_file}`)],
        ["other file", () => own.get(`opportunities/${opportunity.id}/files/${r.file}`)],
        ["file of the lead", () => own.get(`opportunities/${opportunity.id}/files/${file}`)],
      ]
      const details = (id: string) => own.post(`customers/${id}/business-details`, {})
      const { id: nobodys } = await buildCustomer(getContainer(), { email: "nimeni@leaks.test" })
      // Of a customer whom nobody has a record of, of one with a record of theirs, of others' alone.
      const told = await Promise.all([nobodys, customer_id, theirs].map(details))
      expect(told.map(({ status }) => status)).toEqual([200, 200, 403])

      // A card of somebody else beside the place answers as one that is not there.
      const place = async (body: object) => {
        const asked = { stage_id: column, version: fresh.version, ...body }
        const { status, data } = await own.post(`opportunities/${opportunity.id}/move`, asked)
        return [status, textOf(data).replaceAll(/crmopp_\w+/g, "")]
      }
      const beside = await place({ after_id: "crmopp_none" })
      expect(beside[0]).toBe(409)
      expect(await place({ after_id: r.opportunity })).toEqual(beside)
      expect(await place({ before_id: r.opportunity })).toEqual(beside)
      expect(await place({ after_id: r.lost })).toEqual(beside)

      for (const [what, answer] of asked) {
        const { status, data } = await answer()
        expect([what, status, textOf(data).includes(SECRET)]).toEqual([what, 404, false])
      }
      expect((await own.post(`leads/${lead.id}`, { owner_id })).status).toBe(403)
      expect(ok(await own.get(`leads/${lead.id}`)).lead).toMatchObject({ status: "new", tags: ["mine"] })
      expect(ok(await own.get(`opportunities/${opportunity.id}`)).opportunity).toEqual(fresh)
      expect(await ownersView()).toEqual(before)
      for (const path of [
        `leads/${r.lead}/files/${r.lead_file}`,
        `opportunities/${r.opportunity}/files/${r.file}`,
      ])
        ok(await as.owner.delete(path))
      ok(await own.delete(`leads/${lead.id}/files/${file}`))
    })
  }
