import { told } from "../../helpers/told"
import { createDashboardUser, type DashboardUser, seedDefaults } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"

export const leads: HostSuite = ({ api, getContainer }) => {
  let manager: DashboardUser
  let crm: CrmClient

  beforeAll(async () => {
    const container = getContainer()
    await seedDefaults(container)
    manager = await createDashboardUser(container, { email: "manager@crm.test", first_name: "Maria" })
    crm = crmClient(api, manager)
  })

  const addLead = async (fields: Record<string, unknown> = {}) =>
    (await crm.post("leads", { name: "Ion Popescu", ...fields })).data.lead

  const idOf = (lead: { id: string }) => lead.id

  describe("a lead", () => {
    it("is recorded with its contact data and belongs to who records it", async () => {
      const { status, data } = await crm.post("leads", {
        name: "  Ion Popescu ",
        company_name: "Construct SRL",
        email: "Ion@Construct.ro",
        phone: "0722 123 456",
        note: "Ne-am văzut la târg.\nRevine luni.",
        tags: ["târg"],
        source: "",
      })
      expect(status).toBe(200)
      expect(data.lead).toMatchObject({
        name: "Ion Popescu",
        company_name: "Construct SRL",
        email: "Ion@Construct.ro",
        source: null,
        status: "new",
        owner_id: manager.user.id,
        tags: ["târg"],
      })
      expect(data.lead).not.toHaveProperty("email_key")
      const again = await crm.get(`leads/${data.lead.id}`)
      expect(again.data.lead).toEqual(data.lead)
    })

    it("is a company by its own name until a person is known, and somebody in any case", async () => {
      const { status, data } = await crm.post("leads", { company_name: "Alfa SRL", email: "office@alfa.ro" })
      expect([status, data.lead.name, data.lead.company_name]).toEqual([200, "Alfa SRL", "Alfa SRL"])
      const nobody = await crm.post("leads", { email: "office@alfa.ro" })
      expect([nobody.status, told(nobody.data)]).toEqual([400, expect.stringContaining("name")])
    })

    it("is found by search, status and owner, page by page", async () => {
      for (const name of ["Ana", "Barbu", "Cornel"]) await addLead({ name, company_name: "Alfa" })
      await addLead({ name: "Dan", status: "contacted" })
      const names = async (query: Record<string, unknown>) => {
        const { data } = await crm.get("leads", query)
        return [data.count, data.leads.map((lead: { name: string }) => lead.name)]
      }
      expect(await names({ q: "alfa", order: "name" })).toEqual([3, ["Ana", "Barbu", "Cornel"]])
      expect(await names({ q: "alfa", order: "-name", limit: 2, offset: 1 })).toEqual([3, ["Barbu", "Ana"]])
      expect(await names({ status: ["contacted"] })).toEqual([1, ["Dan"]])
      expect(await names({ status: ["new", "contacted"], owner_id: ["user_none"] })).toEqual([0, []])
    })

    it("is found without its diacritics, by all words of a search, wherever they stand", async () => {
      const lead = await addLead({ name: "Ștefan Țiriac", company_name: "Mobilă Iași", email: "st@x.ro" })
      await addLead({ name: "Stefan Ionescu" })
      const found = async (q: string) => (await crm.get("leads", { q })).data.leads.map(idOf)
      for (const q of ["stefan tiriac", "IAŞI", "mobila st@x", "Țiriac Iași Ștefan"])
        expect([q, await found(q)]).toEqual([q, [lead.id]])
      for (const q of ["stefan mobile", "%", "_tefan", "\\", "'; drop table crm_lead; --", "a?b"])
        expect([q, await found(q)]).toEqual([q, []])
      expect(await found("stefan")).toHaveLength(2)
    })

    it("is found by tag, source, team and the day it came", async () => {
      const [old, web] = [await addLead({ tags: ["vip", "târg"] }), await addLead({ source: "Web" })]
      const found = async (query: Record<string, unknown>) =>
        (await crm.get("leads", query)).data.leads.map(idOf)
      expect(await found({ tag: ["târg", "none"] })).toEqual([old.id])
      expect(await found({ source: ["Web", "Târg"] })).toEqual([web.id])
      expect(await found({ team_id: ["crmteam_none"] })).toEqual([])
      const day = old.created_at.slice(0, 10)
      expect(await found({ created_from: day, created_to: day })).toEqual([web.id, old.id])
      expect(await found({ created_from: old.created_at, created_to: old.created_at })).toEqual([old.id])
      expect(await found({ created_to: "2020-01-01" })).toEqual([])
    })

    it("is listed in one stable order, also among equals", async () => {
      for (let index = 0; index < 5; index++) await addLead({ company_name: index < 2 ? null : "Alfa" })
      const ids = []
      for (let offset = 0; offset < 5; offset++)
        ids.push((await crm.get("leads", { order: "company_name", limit: 1, offset })).data.leads[0])
      expect(new Set(ids.map(idOf)).size).toBe(5)
      expect(ids.map((lead) => lead.company_name)).toEqual(["Alfa", "Alfa", "Alfa", null, null])
      const newest = (await crm.get("leads")).data.leads.map(
        (lead: { created_at: string }) => lead.created_at,
      )
      expect(newest).toEqual([...newest].sort().reverse())
    })

    it("changes its status only as its life goes", async () => {
      const lead = await addLead()
      const set = (body: Record<string, unknown>) => crm.post(`leads/${lead.id}`, body)
      expect((await set({ status: "contacted" })).data.lead.status).toBe("contacted")
      expect((await set({ status: "converted" })).status).toBe(400)
      const { data } = await crm.post(`leads/${lead.id}/disqualify`, { reason: "Nu răspunde" })
      expect(data.lead).toMatchObject({ status: "disqualified", disqualify_reason: "Nu răspunde" })
      const refused = await crm.post(`leads/${lead.id}/convert`, {})
      expect(refused.status).toBe(409)
      expect(refused.data.details.lead).toMatchObject({ id: lead.id, status: "disqualified" })
      expect((await set({ status: "new" })).data.lead).toMatchObject({
        status: "new",
        disqualify_reason: null,
      })
    })

    it("goes away when deleted", async () => {
      const lead = await addLead()
      expect((await crm.delete(`leads/${lead.id}`)).data).toEqual({
        id: lead.id,
        object: "lead",
        deleted: true,
      })
      expect((await crm.get(`leads/${lead.id}`)).status).toBe(404)
      expect((await crm.delete(`leads/${lead.id}`)).status).toBe(404)
    })
  })

  describe("bad input", () => {
    const refused = async (body: Record<string, unknown>) => {
      const { status, data } = await crm.post("leads", { name: "Ana", ...body })
      return [status, told(data)] as const
    }

    it("in an e-mail or phone is told what one looks like", async () => {
      for (const email of ["a@", "@b.ro", "a b@c.ro", "x@y", `${"a".repeat(250)}@b.ro`, 7]) {
        const [status, message] = await refused({ email })
        expect([email, status]).toEqual([email, 400])
        expect(message).toContain("email")
      }
      for (const phone of ["call me", "-", "7".repeat(21), "0722 sau seara", 722123456]) {
        const [status, message] = await refused({ phone })
        expect([phone, status]).toEqual([phone, 400])
        expect(message).toContain("phone")
      }
      for (const phone of ["0999 12 34", "0264 123 456 int. 12", "\u202a+40 722 123 456\u202c"])
        expect((await refused({ phone }))[0]).toBe(200)
      const opportunity = await crm.post("opportunities", { title: "x", phone: "call me" })
      expect(opportunity.status).toBe(400)
    })

    it("in text, however large, is a 4xx and leaves nothing behind", async () => {
      const large = "a".repeat(10 * 1024 * 1024)
      for (const body of [{ note: large }, { name: large }, { email: `${large}@b.ro` }, { phone: large }])
        expect((await refused(body))[0]).toBe(413)
      const long = "a".repeat(90_000)
      for (const body of [
        { note: long },
        { name: long },
        { email: `${long}@b.ro` },
        { phone: "1".repeat(90_000) },
      ])
        expect((await refused(body))[0]).toBe(400)
      for (const body of [
        { name: "a\u0000b" },
        { tags: "vip" },
        { tags: [""] },
        { owner_id: "a b" },
        { nonsense: 1 },
      ])
        expect((await refused(body))[0]).toBe(400)
      expect((await crm.get("leads")).data.count).toBe(0)
    })

    it("in a list's query is a 400", async () => {
      const queries = [
        { created_from: "yesterday" },
        { order: "note" },
        { order: "id; drop table crm_lead" },
        { limit: -1 },
        { offset: 1e12 },
        { tag: ["a\u0000"] },
        { q: "a\u0000" },
        { status: ["won"] },
        { nonsense: 1 },
      ]
      for (const query of queries)
        expect([query, (await crm.get("leads", query)).status]).toEqual([query, 400])
    })
  })
}
