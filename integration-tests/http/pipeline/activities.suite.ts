import { Modules } from "@medusajs/framework/utils"
import { told } from "../../helpers/told"
import { type ActivityTeam, buildActivityTeam } from "../../helpers/activities"
import type { HostSuite } from "../../helpers/in-one-host"

const HOUR = 3_600_000
const from = (now: number, hours: number) => new Date(now + hours * HOUR).toISOString()

export const activities: HostSuite = ({ api, getContainer }) => {
  let { users, as, lead, opportunity, add, titles } = {} as ActivityTeam

  beforeAll(async () => {
    ;({ users, as, lead, opportunity, add, titles } = await buildActivityTeam(getContainer(), api))
  })

  describe("an activity", () => {
    it("is put on a lead or an opportunity, for its writer to do, and says what it is about", async () => {
      const activity = await add({
        title: " Sună pentru ofertă ",
        type: "call",
        note: "După ora 10.\nÎntreabă de Ana.",
        due_at: "2027-01-31T10:30:00+02:00",
        lead_id: lead,
      })
      expect(activity).toEqual({
        id: expect.stringMatching(/^crmact_/),
        type: "call",
        title: "Sună pentru ofertă",
        note: "După ora 10.\nÎntreabă de Ana.",
        due_at: "2027-01-31T08:30:00.000Z",
        done_at: null,
        lead_id: lead,
        opportunity_id: null,
        owner_id: users.owner.user.id,
        created_by: users.owner.user.id,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        updated_at: expect.stringMatching(/Z$/),
        subject: "Ștefan Ionescu",
      })
      expect((await as.owner.get(`activities/${activity.id}`)).data.activity).toEqual(activity)
      expect(await add({ opportunity_id: opportunity })).toMatchObject({
        lead_id: null,
        subject: "Birouri",
      })
    })

    it("is changed in part, and deleted", async () => {
      const { id } = await add({ lead_id: lead, note: "x", due_at: "2027-01-31" })
      const { data } = await as.owner.post(`activities/${id}`, { type: "meeting", note: "", due_at: null })
      expect(data.activity).toMatchObject({ type: "meeting", title: "x", note: null, due_at: null })
      const deleted = await as.owner.delete(`activities/${id}`)
      expect(deleted.data).toEqual({ id, object: "activity", deleted: true })
      expect((await as.owner.get(`activities/${id}`)).status).toBe(404)
      expect((await as.owner.delete(`activities/${id}`)).status).toBe(404)
      expect(await titles({})).toEqual([])
    })

    it("is done and reopened, twice as well as once, and tells of it once", async () => {
      const heard: unknown[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      for (const name of ["created", "done"])
        bus.subscribe(`crm.activity.${name}`, async ({ data }) => void heard.push([name, data]))
      const { id } = await add({ opportunity_id: opportunity })
      const act = async (what: string) => (await as.owner.post(`activities/${id}/${what}`)).data.activity
      const done_at = (await act("done")).done_at
      expect(Math.abs(Date.parse(done_at) - Date.now())).toBeLessThan(60_000)
      expect((await act("done")).done_at).toBe(done_at)
      expect([(await act("reopen")).done_at, (await act("reopen")).done_at]).toEqual([null, null])
      await Promise.all([act("done"), act("done"), act("done")])
      await new Promise((resolve) => setTimeout(resolve, 300))
      const payload = { id, lead_id: null, opportunity_id: opportunity }
      expect(heard).toEqual([
        ["created", payload],
        ["done", payload],
        ["done", payload],
      ])
    })

    it("that is a note is done from the start and stays a note", async () => {
      const note = await add({ type: "note", title: "Vrea livrare în mai", lead_id: lead })
      expect(note.done_at).not.toBeNull()
      const write = (path: string, body = {}) => as.owner.post(`activities/${note.id}${path}`, body)
      expect((await write("", { due_at: "2027-01-31" })).status).toBe(400)
      expect((await write("", { type: "task" })).data.message).toContain("cannot become")
      expect((await write("/reopen")).status).toBe(400)
      expect((await write("/done")).data.activity.done_at).toBe(note.done_at)
      expect((await write("", { title: "Vrea în iunie" })).data.activity.title).toBe("Vrea în iunie")
    })

    it("goes to somebody only who can see its record", async () => {
      const give = (who: string | null, extra = {}) =>
        as.owner.post("activities", {
          ...{ type: "call", title: "x", lead_id: lead, ...extra },
          owner_id: who && (users[who]?.user.id ?? who),
        })
      expect((await give("mate")).data.activity.owner_id).toBe(users.mate.user.id)
      expect((await give(null)).data.activity.owner_id).toBeNull()
      for (const who of ["stranger", "user_none"]) {
        const { status, data } = await give(who)
        expect([who, status]).toEqual([who, 400])
        expect(told(data)).toContain("owner_id")
      }
      const { id } = await add({ opportunity_id: opportunity })
      const hand = (who: string) => as.owner.post(`activities/${id}`, { owner_id: users[who].user.id })
      expect((await hand("stranger")).status).toBe(400)
      expect((await hand("manager")).data.activity.owner_id).toBe(users.manager.user.id)
    })
  })

  describe("the list", () => {
    it("has what is to do first, the earliest first, and then what was done last", async () => {
      const now = Date.now()
      await add({ title: "undated", lead_id: lead })
      await add({ title: "later", lead_id: lead, due_at: from(now, 90) })
      await add({ title: "done early", lead_id: lead, due_at: from(now, 1), done_at: from(now, -50) })
      await add({ title: "sooner", opportunity_id: opportunity, due_at: from(now, 80) })
      await add({ title: "note", type: "note", opportunity_id: opportunity })
      const all = ["sooner", "later", "undated", "note", "done early"]
      expect(await titles({})).toEqual(all)
      const { data } = await as.owner.get("activities", { limit: 2, offset: 1 })
      expect([data.count, data.limit, data.offset, data.activities.length]).toEqual([5, 2, 1, 2])
      expect(await titles({ done: false })).toEqual(["sooner", "later", "undated"])
      expect(await titles({ done: "true" })).toEqual(["note", "done early"])
      expect(await titles({ lead_id: [lead] })).toEqual(["later", "undated", "done early"])
      expect(await titles({ opportunity_id: opportunity })).toEqual(["sooner", "note"])
      expect(await titles({ opportunity_id: [opportunity], lead_id: [lead] })).toEqual(all)
      expect(await titles({ opportunity_id: [lead] })).toEqual([])
      expect(await titles({ type: ["note"] })).toEqual(["note"])
      expect(await titles({ order: "-title", limit: 2 })).toEqual(["undated", "sooner"])
      expect(await titles({ order: "-due_at", limit: 2 })).toEqual(["later", "sooner"])
      expect(await titles({ owner_id: [users.owner.user.id] })).toHaveLength(5)
      expect(await titles({ owner_id: [users.manager.user.id] })).toEqual([])
    })

    it("finds words of the activity and of its record, whatever their diacritics", async () => {
      await add({ title: "Trimite mostre", note: "Țeavă de 20", lead_id: lead })
      await add({ title: "Sună", opportunity_id: opportunity })
      expect(await titles({ q: "TEAVA mostre" })).toEqual(["Trimite mostre"])
      expect(await titles({ q: "stefan trimite" })).toEqual(["Trimite mostre"])
      expect(await titles({ q: "birouri" })).toEqual(["Sună"])
      expect(await titles({ q: "100%" })).toEqual([])
    })

    it("sorts by day: the caller's, not the server's", async () => {
      const midnight = new Date().setUTCHours(0, 0, 0, 0)
      await add({ title: "yesterday", lead_id: lead, due_at: from(midnight, -0.5) })
      await add({ title: "today", lead_id: lead, due_at: from(midnight, 0.5) })
      await add({ title: "tomorrow", opportunity_id: opportunity, due_at: from(midnight, 47) })
      await add({ title: "some day", opportunity_id: opportunity })
      await add({ title: "done", lead_id: lead, due_at: from(midnight, -50), done_at: from(midnight, -30) })
      expect(await titles({ due: "overdue" })).toEqual(["yesterday"])
      expect(await titles({ due: "today" })).toEqual(["today"])
      expect(await titles({ due: "planned" })).toEqual(["tomorrow"])
      expect(await titles({ due: "undated" })).toEqual(["some day"])
      expect(await titles({ due: ["overdue", "today"] })).toEqual(["yesterday", "today"])
      expect(await titles({ due: "overdue", done: true })).toEqual([])
      // East of the server the day began earlier: half an hour before its midnight is the same day there, or the
      // day before has not ended. Either way the two that are an hour apart are of one day.
      const together = await Promise.all(
        ["overdue", "today"].map((due) => titles({ due, time_zone: "Europe/Bucharest" })),
      )
      expect(together.find((found) => found.length)).toEqual(["yesterday", "today"])
    })

    it("follows its records: what is deleted takes its activities along", async () => {
      const on_lead = await add({ title: "lead", lead_id: lead })
      const on_opportunity = await add({ title: "opportunity", opportunity_id: opportunity })
      await as.owner.delete(`leads/${lead}`)
      expect(await titles({}, "manager")).toEqual(["opportunity"])
      await as.owner.delete(`opportunities/${opportunity}`)
      expect((await as.manager.get("activities")).data).toMatchObject({ activities: [], count: 0 })
      for (const { id } of [on_lead, on_opportunity]) {
        expect((await as.manager.get(`activities/${id}`)).status).toBe(404)
        expect((await as.manager.post(`activities/${id}/done`)).status).toBe(404)
      }
    })
  })

  it("refuses what it cannot use, and says why", async () => {
    const { id } = await add({ lead_id: lead })
    const good = { type: "call", title: "x", lead_id: lead }
    for (const [said, bad] of [
      ["type", { type: "fax" }],
      ["title", { title: "" }],
      ["title", { title: "x".repeat(201) }],
      ["Control characters", { title: "a\u0000b" }],
      ["Control characters", { note: "a\u0000b" }],
      ["note", { note: "x".repeat(10_001) }],
      ["note", { note: 7 }],
      ["This is no date:", { due_at: "tomorrow" }],
      ["This is no date:", { due_at: "2027-02-30" }],
      ["no date of this age", { due_at: "0001-01-01" }],
      ["not an id", { owner_id: "a'b" }],
      ["nonsense", { nonsense: 1 }],
    ] as const) {
      for (const [path, body] of [
        ["activities", { ...good, ...bad }],
        [`activities/${id}`, bad],
      ] as const) {
        const { status, data } = await as.owner.post(path, body)
        expect([path, bad, status]).toEqual([path, bad, 400])
        expect(told(data)).toContain(said)
      }
    }
    for (const bad of [
      { lead_id: null },
      { opportunity_id: opportunity },
      { type: "note", due_at: "2027-01-01" },
      { done_at: "2999-01-01" },
      { lead_id: ["x"] },
    ])
      expect([bad, (await as.owner.post("activities", { ...good, ...bad })).status]).toEqual([bad, 400])
    expect((await as.owner.post("activities", { ...good, lead_id: "crmlead_none" })).status).toBe(404)
    expect((await as.owner.post(`activities/${id}`, { lead_id: lead })).status).toBe(400)
    expect((await as.owner.post(`activities/${id}/done`, { done_at: "2026-01-01" })).status).toBe(400)
    for (const query of [
      { due: "late" },
      { done: "yes" },
      { time_zone: "Mars/Olympus" },
      { order: "note" },
      { limit: 0 },
      { offset: -1 },
      { lead_id: ["a\u0000"] },
      { q: "a\u0000" },
      { nonsense: 1 },
    ])
      expect([query, (await as.owner.get("activities", query)).status]).toEqual([query, 400])
    for (const path of ["activities/crmact_none", "activities/%00", `activities/${"x".repeat(5000)}`])
      expect([path, (await as.owner.get(path)).status]).toEqual([path, 404])
    expect((await as.owner.get("activities")).data.count).toBe(1)
  })
}
