import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { priceOfferWorkflow } from "../../../src/workflows/offer"
import type { HostSuite } from "../../helpers/in-one-host"
import { ok } from "../../helpers/selling"
import { buildSending, type Sending } from "../../helpers/sending"

/** What another plugin does with the hooks of pricing; each test says what. Nothing is an answer too. */
const foreign: { context?: Record<string, unknown>; adjustments?: unknown } = {}
priceOfferWorkflow.hooks.setPricingContext(async () => new StepResponse(foreign.context))
priceOfferWorkflow.hooks.adjustLines(async () => new StepResponse(foreign.adjustments as never))

export const hooks: HostSuite = (host) => {
  const { api } = host
  let s: Sending

  beforeAll(async () => {
    s = await buildSending(host)
  })

  beforeEach(() => {
    delete foreign.context
    delete foreign.adjustments
  })

  it("choose Medusa's price and change a line's discount", async () => {
    const list = {
      title: "Parteneri de aur",
      description: "Prețurile programului de parteneri",
      status: "active",
      rules: { partner_program: ["gold"] },
      prices: [{ variant_id: s.shop.products.chair.variant_id, amount: 20, currency_code: "ron" }],
    }
    await api.post("/admin/price-lists", list, { headers: s.manager.headers })
    const offer = await s.draft({ lines: [s.chairs(2), s.chairs(3)] })
    expect(offer.lines.map(({ list_price }) => list_price)).toEqual([33.33, 33.33])

    foreign.context = { partner_program: "gold" }
    foreign.adjustments = [{ index: 1, discount_type: "percent", discount_value: 50 }]
    const { offer: priced } = ok(await s.crm.post(`offers/${offer.id}/recalculate`))
    expect(priced.lines).toMatchObject([
      { list_price: 20, unit_price: 20 },
      { list_price: 20, unit_price: 10, discount_value: 50 },
    ])
  })

  it("are refused when what they answer is no discount", async () => {
    const offer = await s.draft()
    const bad: [unknown, string][] = [
      [[{ index: 0, discount_type: "gift", discount_value: 1 }], "discount_type"],
      [[{ index: 0, discount_type: "percent", discount_value: -5 }], "discount_value"],
      [[{ index: 0, discount_type: "percent", discount_value: 500 }], "list price"],
      [[{ index: 9, discount_type: "percent", discount_value: 5 }], "index"],
      ["all", "array"],
    ]
    for (const [adjustments, word] of bad) {
      foreign.adjustments = adjustments
      const { status, data } = await s.crm.post(`offers/${offer.id}/recalculate`)
      expect({ adjustments, status }).toEqual({ adjustments, status: 400 })
      expect(data.message).toContain(word)
    }
    expect(await s.read(offer.id)).toMatchObject({ version: offer.version, total: offer.total })
  })
}
