import type { HttpDuplicate } from "../../../src/types/http"
import { buildCustomer, buildShop, seedDefaults } from "../../helpers"
import { buildReps, type Rep } from "../../helpers/reps"
import type { HostSuite } from "../../helpers/in-one-host"

export const duplicates: HostSuite = ({ api, getContainer }) => {
  let as: Record<"manager" | "owner" | "other", Rep>
  let lead: { id: string }

  const contact = {
    email: "Ion@Construct.ro",
    phone: "0722 123 456",
    company_name: "S.C. Construct Iași S.R.L.",
  }

  beforeAll(async () => {
    await seedDefaults(getContainer())
    await buildShop(getContainer())
    as = await buildReps(api, getContainer(), ["manager", "owner", "other"])
    lead = await add(as.owner, { name: "Ion Popescu", ...contact })
  })

  const add = async (rep: Rep, fields: Record<string, unknown>) =>
    (await rep.post("leads", { name: "Ana", ...fields })).data.lead
  const find = async (rep: Rep, query: Record<string, unknown>): Promise<HttpDuplicate[]> =>
    (await rep.get("leads/duplicates", query)).data.duplicates
  const seen = (found: HttpDuplicate[]) => found.map(({ id, matches }) => [id, matches.join()])

  it("are found by e-mail and phone however they are written, and by a company's name", async () => {
    for (const [query, matches] of [
      [{ email: " ion@CONSTRUCT.ro " }, "email"],
      [{ phone: "+40 (722) 123.456" }, "phone"],
      [{ phone: "0040722123456", email: "ion@construct.ro" }, "email,phone"],
      [{ company_name: "Construct Iasi" }, "company"],
      [{ company_name: "CONSTRUCT IAŞI SA" }, "company"],
      [{ company_name: "Constructt Iasi srl" }, "company"],
      [{ ...contact }, "email,phone,company"],
    ] as const)
      expect([query, seen(await find(as.owner, query))]).toEqual([query, [[lead.id, matches]]])
    for (const query of [
      {},
      { email: "ion@" },
      { email: "", phone: "", company_name: "" },
      { phone: "0722" },
      { company_name: "Mobila Iași SRL" },
      { company_name: "SRL" },
      { email: "on@construct.ro" },
      { email: "%@construct.ro" },
    ])
      expect([query, await find(as.owner, query)]).toEqual([query, []])
  })

  it("say of a colleague's lead that there is one and why, and nothing else; of a company not even that", async () => {
    const [hidden, ...more] = await find(as.other, contact)
    expect(more).toEqual([])
    expect(hidden).toEqual({
      kind: "lead",
      matches: ["email", "phone"],
      is_hidden: true,
      id: null,
      name: null,
      company_name: null,
      email: null,
      phone: null,
      owner_id: null,
      status: null,
    })
    expect(await find(as.other, { company_name: contact.company_name })).toEqual([])
    const [shown] = await find(as.manager, contact)
    expect(shown).toMatchObject({
      is_hidden: false,
      id: lead.id,
      owner_id: as.owner.user.id,
      company_name: contact.company_name,
      status: "new",
    })
  })

  it("of somebody who may read no leads are none, and of nobody a 401", async () => {
    const { role } = (await as.manager.post("roles", { name: "Blind", permissions: {} })).data
    await as.manager.post("reps", { user_id: as.other.user.id, role_id: role.id })
    expect(await find(as.other, contact)).toEqual([])
    expect((await api.get("/admin/crm/leads/duplicates", { validateStatus: () => true })).status).toBe(401)
  })

  it("of a record are others than itself and what became of it", async () => {
    const twin = await add(as.owner, { email: contact.email })
    const of = async (id: string, rep = as.owner) => await rep.get(`leads/${id}/duplicates`)
    expect(seen((await of(twin.id)).data.duplicates)).toEqual([[lead.id, "email"]])
    expect(seen((await of(lead.id)).data.duplicates)).toEqual([[twin.id, "email"]])
    expect((await of(lead.id, as.other)).status).toBe(404)
    const edited = { ...contact, except_id: lead.id }
    expect(seen(await find(as.owner, edited))).toEqual([[twin.id, "email"]])

    const { opportunity } = (await as.owner.post(`leads/${lead.id}/convert`)).data
    expect(seen((await of(lead.id)).data.duplicates)).toEqual([[twin.id, "email"]])
    const found: HttpDuplicate[] = (await of(twin.id)).data.duplicates
    expect(found.map(({ kind, id, status }) => [kind, id, status])).toEqual([
      ["lead", lead.id, "converted"],
      ["opportunity", opportunity.id, null],
      ["customer", opportunity.customer_id, null],
    ])
  })

  it("are also open opportunities and the shop's customers, blind where the reader may not look", async () => {
    const email = "vechi@client.test"
    const customer = await buildCustomer(getContainer(), { email, company_name: "Vechi SRL" })
    const { opportunity } = (await as.owner.post("opportunities", { title: "Birouri", email })).data
    const { lost_reasons } = (await as.owner.get("lost-reasons")).data
    const lost = (await as.owner.post("opportunities", { title: "Vechi", email })).data.opportunity
    await as.owner.post(`opportunities/${lost.id}/lose`, { lost_reason_id: lost_reasons[0].id })
    const kinds = async (rep: Rep) =>
      (await find(rep, { email: " VECHI@client.test" })).map(({ kind, id, is_hidden }) => [
        kind,
        id,
        is_hidden,
      ])
    expect(await kinds(as.owner)).toEqual([
      ["opportunity", opportunity.id, false],
      ["customer", customer.id, false],
    ])
    expect(await kinds(as.other)).toEqual([
      ["opportunity", null, true],
      ["customer", customer.id, false],
    ])
  })

  it("are disqualified leads too, never deleted or merged ones", async () => {
    const phone = "0733 000 111"
    const [gone, kept, aside] = [
      await add(as.owner, { phone }),
      await add(as.owner, { phone }),
      await add(as.owner, { phone }),
    ]
    await as.owner.delete(`leads/${gone.id}`)
    await as.owner.post(`leads/${aside.id}/disqualify`, { reason: "x" })
    const found = await find(as.owner, { phone })
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      [aside.id, "disqualified"],
      [kept.id, "new"],
    ])
    expect((await as.owner.post(`leads/${kept.id}/merge`, { lead_ids: [aside.id] })).status).toBe(200)
    expect(seen(await find(as.owner, { phone }))).toEqual([[kept.id, "phone"]])
  })

  it("are ten at most, those with the same e-mail before those of the same company", async () => {
    for (let index = 0; index < 12; index++) await add(as.owner, { company_name: "Alfa SRL" })
    const sure = await add(as.owner, { email: "x@alfa.ro" })
    const found = await find(as.owner, { email: "x@alfa.ro", company_name: "Alfa" })
    expect(found).toHaveLength(10)
    expect(seen(found.slice(0, 2)).map(([, matches]) => matches)).toEqual(["email", "company"])
    expect(found[0].id).toBe(sure.id)
  })
}
