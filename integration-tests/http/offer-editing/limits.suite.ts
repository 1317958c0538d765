import type { HttpOffer } from "../../../src/types/http"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

type Answer = { status: number; data: { code?: string; message: string; offer: HttpOffer } }

/** How many lines an offer may have, and how much a request may carry. */
export const limits: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    rep = offerMaker(api, (await buildTeam(getContainer(), api)).rep, shop)
  })

  const notes = (count: number, length = 1) =>
    Array.from({ length: count }, (_, index) => ({
      kind: "note" as const,
      title: `${index} `.padEnd(length, "ț"),
    }))
  /** Allows so many lines until the test is over. */
  const allow = (lines: number) => {
    const { options } = getContainer().resolve<OfferModuleService>(OFFER_MODULE)
    const before = options.max_offer_lines
    options.max_offer_lines = lines
    return () => (options.max_offer_lines = before)
  }
  const refused = ({ status, data }: Answer) => {
    expect([status, data.code]).toEqual([409, "offer_too_many_lines"])
    expect(data.message).toMatch(/An offer has at most \d+ lines, and this one would have \d+/)
  }

  it("an offer of 1,000 lines with long notes is made with one request, and has no room for another line", async () => {
    const { id, lines } = await rep.draft([rep.desk(2), ...notes(999, 500)])
    expect(lines).toHaveLength(1000)
    refused(await rep.crm.post(`offers/${id}/lines`, { lines: [rep.chair()] }))
    refused(await rep.crm.post(`offers/${id}/lines/batch`, { create: [rep.chair()] }))
    const unchanged = await rep.look(id)
    expect([unchanged.lines.length, unchanged.version]).toEqual([1000, 1])
    // One out and one in is no more than before.
    const last = lines[999].id
    ok(await rep.crm.post(`offers/${id}/lines/batch`, { create: [rep.chair()], delete: [last] }))
    const order = (await rep.look(id)).lines.map((line) => line.id).reverse()
    ok(await rep.crm.post(`offers/${id}/lines/batch`, { order }))
  })

  it("two people who add lines at once do not exceed it together", async () => {
    const reset = allow(10)
    try {
      const { id } = await rep.draft(notes(4))
      const add = () => rep.crm.post(`offers/${id}/lines`, { lines: notes(6) }) as Promise<Answer>
      const answers = await Promise.all([add(), add()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      answers.filter(({ status }) => status === 409).forEach(refused)
      expect((await rep.look(id)).lines).toHaveLength(10)
    } finally {
      reset()
    }
  })

  it("an offer that is larger from earlier times can be read, shrunk, sent and revised, not grown or copied", async () => {
    const { id } = await rep.draft([rep.desk(1), ...notes(11)])
    const reset = allow(5)
    try {
      refused(await rep.crm.post("offers", { customer_id: shop.customers.walk_in.id, lines: notes(6) }))
      refused(await rep.crm.post(`offers/${id}/lines`, { lines: notes(1) }))
      refused(await rep.crm.post(`offers/${id}/duplicate`, {}))
      const { lines } = await rep.look(id)
      ok(await rep.crm.post(`offers/${id}/lines/batch`, { delete: [lines[11].id] }))
      await rep.act(id, "send")
      const revision = await rep.act(id, "revise")
      expect(revision.lines).toHaveLength(11)
      ok(await rep.crm.post(`offers/${revision.id}/lines/${revision.lines[1].id}`, { title: "Altfel" }))
    } finally {
      reset()
    }
  })

  it("what is too much for one request is refused with a sentence", async () => {
    const { id } = await rep.draft([rep.desk()])
    const long = await rep.crm.post(`offers/${id}/lines`, { lines: notes(300, 2000) })
    expect([long.status, long.data.message]).toEqual([400, expect.stringContaining("500000 characters")])
    const many = await rep.crm.post(`offers/${id}/lines`, { lines: notes(1001) })
    expect(many.status).toBe(400)
    const all = Array.from({ length: 5000 }, (_, index) => `crmoffl_${String(index).padStart(26, "0")}`)
    const unknown = await rep.crm.post(`offers/${id}/lines/batch`, { delete: all })
    expect([unknown.status, unknown.data.message]).toEqual([
      404,
      expect.stringContaining("not in this offer"),
    ])
    for (const [path, megabytes] of [
      [`offers/${id}/lines`, 8],
      [`offers/${id}`, 2],
      ["leads", 2],
    ] as const) {
      const { status, data } = await rep.crm.post(path, { note: "x".repeat(megabytes * 1024 * 1024) })
      expect([status, data.message]).toEqual([413, "request entity too large"])
    }
    expect((await rep.look(id)).lines).toHaveLength(1)
  })
}
