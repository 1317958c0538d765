import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../src/modules/pipeline"
import { buildShop, seedDefaults } from "../../helpers"
import { buildReps, type Rep } from "../../helpers/reps"
import type { HostSuite } from "../../helpers/in-one-host"

const LEAD_HEADER =
  "id,name,company_name,email,phone,source,status,disqualify_reason,tags,note,owner_email,customer_id,opportunity_id,created_at,updated_at"

export const csvExport: HostSuite = ({ api, getContainer }) => {
  let as: Record<"manager" | "lead" | "rep" | "stranger", Rep>

  beforeAll(async () => {
    await seedDefaults(getContainer())
    await buildShop(getContainer())
    as = await buildReps(api, getContainer(), ["manager", "lead", "rep", "stranger"], {
      lead: { role_key: "team_lead" },
      stranger: { team_id: null },
    })
  })

  const download = async (rep: Rep, path: string, params: Record<string, unknown> = {}) => {
    const { headers } = rep
    const settings = { headers, params, responseType: "arraybuffer", validateStatus: () => true } as const
    const answer = await (api as unknown as AxiosInstance).get(`/admin/crm/${path}`, settings)
    const text = Buffer.from(answer.data).toString()
    return { ...answer, text, lines: text.slice(1).trimEnd().split("\n") }
  }
  const names = async (rep: Rep, params: Record<string, unknown> = {}) =>
    (await download(rep, "leads/export", params)).lines.slice(1).map((line) => line.split(",")[1])
  const add = async (rep: Rep, fields: Record<string, unknown>) =>
    (await rep.post("leads", { name: "Ana", ...fields })).data.lead

  describe("leads", () => {
    it("come as a file that a spreadsheet opens: header, Romanian letters, owner, dates", async () => {
      const lead = await add(as.rep, {
        name: "Ștefan Țiriac",
        company_name: 'Mobilă "Iași", SRL',
        note: "Două\nrânduri",
        tags: ["vip", "târg"],
      })
      const { status, headers, text, lines } = await download(as.manager, "leads/export")
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/)
      expect(headers).toMatchObject({
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      })
      expect(text.charCodeAt(0)).toBe(0xfeff)
      expect(lines[0]).toBe(LEAD_HEADER)
      const { id, created_at, updated_at } = lead
      expect(lines.slice(1).join("\n")).toBe(
        `${id},Ștefan Țiriac,"Mobilă ""Iași"", SRL",,,,new,,"vip, târg","Două\nrânduri",rep@crm.test,,,${created_at},${updated_at}`,
      )
    })

    it("run nothing in a spreadsheet, while phone numbers stay as they are", async () => {
      await add(as.rep, {
        name: "=cmd|' /C calc'!A0",
        company_name: "@SUM(1)",
        phone: "+40 722 123 456",
        note: "\t=1+1\n-2+3",
        source: "-5",
        tags: ["=1", "x"],
      })
      const [, row] = (await download(as.manager, "leads/export")).lines
      const cells = row.split(",")
      expect(cells.slice(1, 6)).toEqual(["'=cmd|' /C calc'!A0", "'@SUM(1)", "", "+40 722 123 456", "-5"])
      expect(row).toContain(`"'=1, x"`)
    })

    it("are those that the list shows to the same reader with the same filters", async () => {
      await add(as.rep, { name: "Barbu", tags: ["vip"], source: "Web" })
      await add(as.lead, { name: "Ștefan", status: "contacted" })
      await add(as.stranger, { name: "Cornel" })
      expect(await names(as.manager)).toEqual(["Cornel", "Ștefan", "Barbu"])
      expect(await names(as.lead)).toEqual(["Ștefan", "Barbu"])
      for (const query of [
        { q: "stefan" },
        { status: ["new"] },
        { tag: ["vip"], source: ["Web"] },
        { owner_id: [as.stranger.user.id] },
        { created_to: "2020-01-01" },
        { q: "nobody" },
      ]) {
        for (const rep of [as.manager, as.lead]) {
          const listed = (await rep.get("leads", query)).data.leads.map(({ name }: { name: string }) => name)
          expect([query, await names(rep, query)]).toEqual([query, listed])
        }
      }
      expect((await download(as.manager, "leads/export", { order: "name" })).status).toBe(200)
      for (const query of [{ nonsense: 1 }, { limit: 5 }, { q: "a\u0000" }, { created_from: "x" }])
        expect([query, (await download(as.manager, "leads/export", query)).status]).toEqual([query, 400])
    })

    it("need the right to export; without the right to read there are none", async () => {
      await add(as.rep, { name: "Barbu" })
      for (const thing of ["leads", "opportunities"])
        expect((await download(as.rep, `${thing}/export`)).status).toBe(403)
      const { role } = (await as.manager.post("roles", { name: "Blind", can_export: true, permissions: {} }))
        .data
      await as.manager.post("reps", { user_id: as.rep.user.id, role_id: role.id })
      const { status, lines } = await download(as.rep, "leads/export")
      expect([status, lines]).toEqual([200, [LEAD_HEADER]])
    })
  })

  describe("opportunities", () => {
    it("come with their stage, amount, owner and reason, under the list's filters", async () => {
      const { opportunity } = (
        await as.rep.post("opportunities", {
          title: "=Birouri",
          amount: 1250.5,
          currency_code: "ron",
          expected_close_date: "2027-01-31",
          phone: "+40 722 123 456",
        })
      ).data
      const [reason] = (await as.rep.get("lost-reasons")).data.lost_reasons
      await as.rep.post(`opportunities/${opportunity.id}/lose`, {
        lost_reason_id: reason.id,
        lost_note: "+1",
      })
      await as.stranger.post("opportunities", { title: "Ștefan" })
      const { lines, headers } = await download(as.lead, "opportunities/export")
      expect(headers["content-disposition"]).toContain('filename="opportunities-')
      const [header, row] = lines.map((line) => line.split(","))
      const cell = (key: string) => row[header.indexOf(key)]
      expect(lines).toHaveLength(2)
      expect(["title", "state", "amount", "currency_code", "probability", "phone"].map(cell)).toEqual([
        "'=Birouri",
        "lost",
        "1250.5",
        "ron",
        "0",
        "+40 722 123 456",
      ])
      expect(["expected_close_date", "owner_email", "lost_reason", "lost_note"].map(cell)).toEqual([
        "2027-01-31T00:00:00.000Z",
        "rep@crm.test",
        reason.name,
        "'+1",
      ])
      const titles = async (query: Record<string, unknown>) =>
        (await download(as.manager, "opportunities/export", query)).lines
          .slice(1)
          .map((line) => line.split(",")[1])
      expect(await titles({ state: ["open"] })).toEqual(["Ștefan"])
      expect(await titles({ q: "birouri" })).toEqual(["'=Birouri"])
      expect(await titles({ q: "stefan", order: "title" })).toEqual(["Ștefan"])
      expect((await download(as.manager, "opportunities/export", { nonsense: 1 })).status).toBe(400)
    })
  })

  describe("a large file", () => {
    const ROWS = 6000

    /** Leads that were recorded at the same few moments, each with a note of 4 kB. */
    const fill = () =>
      getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(
          `insert into crm_lead (id, name, note, tags, owner_id, created_at)
               select 'crmlead_' || n, 'Lead ' || n, repeat(md5(n::text), 128), '{}', ?, now() - make_interval(mins => n / 700)
               from generate_series(1, ${ROWS}) n`,
          [as.rep.user.id],
        )

    it("has every row once", async () => {
      await fill()
      const { lines } = await download(as.manager, "leads/export")
      expect(lines).toHaveLength(ROWS + 1)
      expect(new Set(lines.map((line) => line.split(",")[0])).size).toBe(ROWS + 1)
    })

    it("is no longer read once the client has gone away", async () => {
      await fill()
      const read = jest.spyOn(
        getContainer().resolve<PipelineModuleService>(PIPELINE_MODULE),
        "readLeadExport",
      )
      const stop = new AbortController()
      const { data } = await (api as unknown as AxiosInstance).get("/admin/crm/leads/export", {
        headers: as.manager.headers,
        responseType: "stream",
        signal: stop.signal,
      })
      data.on("error", () => undefined)
      await new Promise((resolve) => data.once("readable", resolve))
      stop.abort()
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const pages = read.mock.calls.length
      read.mockRestore()
      expect(pages).toBeGreaterThan(0)
      expect(pages).toBeLessThan(ROWS / 1000)
      expect((await download(as.manager, "leads/export", { q: "lead 6000" })).lines).toHaveLength(2)
    })
  })
}
