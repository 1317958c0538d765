import type { HostSuite } from "../../helpers/in-one-host"
import { buildPipeline, type Pipeline } from "../../helpers/pipeline"

/** What nobody may write into an opportunity, or ask of the board. */
export const opportunityRefusals: HostSuite = ({ api, getContainer }) => {
  let { crm, stages } = {} as Pipeline

  beforeAll(async () => {
    ;({ crm, stages } = await buildPipeline(getContainer(), api))
  })

  it("refuses bad input with a 4xx and changes nothing", async () => {
    const deal = (await crm.post("opportunities", { title: "Birouri", amount: 10 })).data.opportunity
    const before = (await crm.get("board")).data
    const long = "x".repeat(10_001)
    const bad: [string, Record<string, unknown>][] = [
      ...[-1, 1e13, "10", null, true].map((amount): [string, Record<string, unknown>] => [
        "",
        { title: "x", amount },
      ]),
      ...[-1, 101, 50.5, "50"].map((probability): [string, Record<string, unknown>] => [
        "",
        { title: "x", probability },
      ]),
      ...["xyz", "eu", "euro", 5].map((currency_code): [string, Record<string, unknown>] => [
        "",
        { title: "x", currency_code },
      ]),
      ["", {}],
      ["", { title: "" }],
      ["", { title: "   " }],
      ["", { title: "nul\u0000byte" }],
      ["", { title: long }],
      ["", { title: "x", description: long }],
      ["", { title: "x", stage_id: "crmstg_none" }],
      ["", { title: "x", stage_id: "a' or 1=1 --" }],
      ["", { title: "x", stage_id: stages.lost.id }],
      ["", { title: "x", owner_id: "user_none" }],
      ["", { title: "x", customer_id: "cus_none" }],
      ["", { title: "x", expected_close_date: "soon" }],
      ["", { title: "x", expected_close_date: "2026-02-31" }],
      ["", { title: "x", priority: "urgent" }],
      ["", { title: "x", tags: "a" }],
      ["", { title: "x", email: "no e-mail" }],
      ["", { title: "x", rank: "a0" }],
      ["", { title: "x", state: "won" }],
      [`/${deal.id}`, { stage_id: stages.visited.id }],
      [`/${deal.id}`, { version: 99, title: "x" }],
      [`/${deal.id}`, { version: 1e12 }],
      [`/${deal.id}`, { owner_id: "user_none" }],
      [`/${deal.id}/move`, { stage_id: stages.visited.id }],
      [`/${deal.id}/move`, { stage_id: "crmstg_none", version: 1 }],
      [`/${deal.id}/move`, { stage_id: stages.visited.id, version: 1, before_id: "crmopp_none" }],
      [`/${deal.id}/move`, { stage_id: stages.visited.id, version: 1, nonsense: 1 }],
      [`/${deal.id}/win`, { stage_id: stages.visited.id }],
      [`/${deal.id}/lose`, { lost_reason_id: "crmlr_none" }],
      [`/${deal.id}/reopen`, {}],
      [`/${deal.id}/undo`, {}],
      ["/crmopp_none", { title: "x" }],
      ["/crmopp_none/move", { stage_id: stages.visited.id, version: 1 }],
      ["/%00/win", {}],
    ]
    for (const [path, body] of bad) {
      const { status } = await crm.post(`opportunities${path}`, body)
      expect([path, body, Math.floor(status / 100)]).toEqual([path, body, 4])
    }
    const badQueries = [
      "opportunities?limit=-1",
      "opportunities?limit=x",
      "opportunities?offset=1e99",
      "opportunities?order=nonsense",
      "opportunities?state[]=maybe",
      "opportunities?nonsense=1",
      "opportunities?q=%00",
      "opportunities/%00",
      "board?limit=0",
      "board?limit=101",
      "board?owner_id[]=%00",
      "board/%00",
    ]
    for (const path of badQueries) {
      const { status } = await crm.get(path)
      expect([path, Math.floor(status / 100)]).toEqual([path, 4])
    }
    expect((await crm.get("board")).data).toEqual(before)
  })
}
