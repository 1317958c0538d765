import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import importAllVariantCosts from "../../../src/scripts/import-variant-costs"
import type { HttpOfferLine } from "../../../src/types/http"
import { saveVariantCostWorkflow } from "../../../src/workflows"
import { warnOfMetadataCosts } from "../../../src/workflows/variant-cost/warn-of-metadata-costs"
import { buildProduct, buildShop, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import { queriesOf } from "../../helpers/count-queries"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, messageOf, ok } from "../../helpers/selling"
import { buildPublishableKey } from "../../helpers/visitor"

// What another plugin does with the hooks of a cost.
const told: unknown[] = []
saveVariantCostWorkflow.hooks.validate(({ additional_data }) => {
  if (additional_data?.refuse) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The buyer did not agree")
})
saveVariantCostWorkflow.hooks.variantCostSaved(({ cost, additional_data }) => {
  told.push(cost.amount)
  if (additional_data?.fail) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The ledger is closed")
})

/** What a piece costs the seller: whom it is told, and how it gets out of the metadata. */
export const costs: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let boss: OfferMaker
  let rep: OfferMaker
  let lead: CrmClient
  let key: string
  const exitCode = process.exitCode

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    boss = offerMaker(api, team.manager, shop)
    rep = offerMaker(api, team.rep, shop)
    lead = crmClient(api, team.stranger)
    ok(await boss.crm.post("reps", { user_id: team.stranger.user.id, role_key: "team_lead" }))
    key = await buildPublishableKey(getContainer(), shop.sales_channel_id)
  })
  afterEach(() => {
    process.exitCode = exitCode
    jest.restoreAllMocks()
  })

  const store = async (path: string, fields: string) =>
    await (api as AxiosInstance).get(`/store/${path}`, {
      headers: { "x-publishable-api-key": key },
      params: { fields },
      validateStatus: () => true,
    })
  const pathOf = (product: { variant_id: string }) => `variants/${product.variant_id}/costs`
  const cost = (amount: number, valid_from?: string, currency_code = "ron") => ({
    ...{ amount, valid_from, currency_code },
  })
  const say = (product: { variant_id: string }, ...said: Parameters<typeof cost>) =>
    boss.crm.post(pathOf(product), cost(...said))
  const listed = async (product: { variant_id: string }) =>
    ok(await boss.crm.get(pathOf(product))).variant_costs
  const of = ({ variant_id }: { variant_id: string }, quantity = 1) => ({ variant_id, quantity })
  const unitCosts = async (id: string) =>
    ok(await boss.crm.post(`offers/${id}/recalculate`)).offer.lines.map(
      (line: HttpOfferLine) => line.unit_cost,
    )

  /** What the script prints, and the exit code it leaves. */
  const importCosts = async (...args: string[]) => {
    const lines: string[] = []
    jest.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)))
    await importAllVariantCosts({ container: getContainer(), args })
    jest.restoreAllMocks()
    return { lines, code: process.exitCode }
  }
  const warnings = async () => {
    const warn = jest.spyOn(getContainer().resolve(ContainerRegistrationKeys.LOGGER), "warn")
    await warnOfMetadataCosts(getContainer())
    return warn.mock.calls.map(([line]) => String(line))
  }

  it("count from their day on: an offer's margin follows, and one query reads the costs of all lines", async () => {
    const { desk, chair, lamp } = shop.products
    expect(await listed(desk)).toEqual([])
    const today = ok(await say(desk, 40)).variant_cost
    expect(today).toMatchObject({
      ...cost(40, today.valid_from),
      variant_id: desk.variant_id,
      state: "current",
    })
    expect(today.valid_from).toBe(new Date().toISOString().slice(0, 10))
    ok(await say(desk, 55.5555, "2020-02-29"))
    ok(await say(desk, 70, "2999-01-01"))
    expect((await listed(desk)).map(({ amount, state }: Record<string, unknown>) => [amount, state])).toEqual(
      [
        ...[
          [70, "planned"],
          [40, "current"],
          [55.5555, "past"],
        ],
      ],
    )
    const offer = await boss.draft([of(desk, 2), of(chair)])
    expect(offer.lines).toMatchObject([{ unit_cost: 40, margin: 120 }, { unit_cost: null }])
    ok(await boss.crm.delete(`${pathOf(desk)}/${today.id}`))
    expect(await unitCosts(offer.id)).toEqual([55.5555, null])
    ok(await say(chair, 0))
    ok(await say(lamp, 9, "2999-01-01"))
    ok(await boss.crm.post(`offers/${offer.id}/lines`, { lines: [of(lamp)] }))
    expect(await unitCosts(offer.id)).toEqual([55.5555, 0, null])
    const asked = await queriesOf(getContainer(), () => boss.crm.post(`offers/${offer.id}/recalculate`))
    expect(asked.filter((sql) => sql.includes("crm_variant_cost"))).toHaveLength(1)
  })

  it("are one for a variant, currency and day: several who say it at once leave one, and nobody a 500", async () => {
    const { desk } = shop.products
    const amounts = [1, 2, 3, 4, 5, 6]
    const answers = await Promise.all(amounts.map((amount) => say(desk, amount, "2026-01-01")))
    expect(answers.map(({ status }) => status)).toEqual(amounts.map(() => 200))
    const [only, ...others] = await listed(desk)
    expect([amounts.includes(only.amount), others]).toEqual([true, []])
    const gone = await Promise.all([1, 2, 3].map(() => boss.crm.delete(`${pathOf(desk)}/${only.id}`)))
    expect(gone.map(({ status }) => status).filter((status) => ![200, 404].includes(status))).toEqual([])
    expect(await listed(desk)).toEqual([])
  })

  it("are refused, and nothing written, when they make no sense", async () => {
    const { desk, chair } = shop.products
    const wrong: [object, string][] = [
      [cost(1, undefined, "zzz"), 'does not sell in "zzz"'],
      [cost(1, undefined, "usd"), 'does not sell in "usd"'],
      [cost(1, undefined, "leu1"), "Three letters"],
      [cost(-1), "amount"],
      [{ ...cost(1), amount: "1" }, "amount"],
      [{ currency_code: "ron" }, "amount"],
      [cost(1, "2026-02-30"), "2027-01-31"],
      [cost(1, "2026-02-03T10:00:00Z"), "2027-01-31"],
      [cost(1, "0000-01-01"), "of this age"],
      [{ ...cost(1), variant_id: chair.variant_id }, "variant_id"],
    ]
    for (const [body, message] of wrong) {
      expect([body, await messageOf(boss.crm.post(pathOf(desk), body), 400)]).toEqual([
        ...[body, expect.stringContaining(message)],
      ])
    }
    const nowhere = { variant_id: "variant_gone" }
    expect(await messageOf(say(nowhere, 1), 404)).toContain("variant_gone")
    expect(await messageOf(boss.crm.get(pathOf(nowhere)), 404)).toContain("variant_gone")
    const { id } = ok(await say(chair, 5)).variant_cost
    expect(await messageOf(boss.crm.delete(`${pathOf(desk)}/${id}`), 404)).toContain(id)
    const refused = await boss.crm.post(pathOf(chair), { ...cost(6), additional_data: { refuse: true } })
    expect([refused.status, refused.data.message]).toEqual([400, "The buyer did not agree"])
    for (const product of [desk, chair]) {
      const failed = await boss.crm.post(pathOf(product), { ...cost(7), additional_data: { fail: true } })
      expect([failed.status, told.at(-1)]).toEqual([400, 7])
    }
    expect(await listed(desk)).toEqual([])
    expect(await listed(chair)).toMatchObject([{ id, amount: 5 }])
  })

  it("are read by those who see margins, changed by those who configure too, and nobody else learns of them", async () => {
    const { desk } = shop.products
    const { id } = ok(await say(desk, 31.415)).variant_cost
    const asked = (crm: CrmClient) =>
      Promise.all([
        crm.get(pathOf(desk)),
        crm.post(pathOf(desk), cost(1)),
        crm.delete(`${pathOf(desk)}/${id}`),
        crm.get(pathOf({ variant_id: "variant_gone" })),
      ])
    expect((await asked(rep.crm)).map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await asked(lead)).map(({ status }) => status)).toEqual([200, 403, 403, 404])
    expect(await listed(desk)).toMatchObject([{ id, amount: 31.415 }])
  })

  it("lets no customer read the costs of their order's offer through the fields of the store's routes", async () => {
    const { desk } = shop.products
    ok(await say(desk, 31.415))
    const offer = await boss.sent([of(desk, 2)])
    const { order } = ok(await boss.crm.post(`offers/${offer.id}/accept`))
    const asked = [
      "id,*crm_offer,*crm_offer.lines",
      "+crm_offer.lines.unit_cost",
      "id,crm_offer.*,crm_offer.lines.*",
      "+crm_offer_link.crm_offer.lines.unit_cost",
      "+crm_sales_order.total",
      "id,customer.crm_opportunities.*",
    ]
    const answers = []
    for (const fields of asked) {
      const { status, data } = await store(`orders/${order.id}`, fields)
      answers.push([fields, status, /31\.415|crm_/.test(JSON.stringify(data.order ?? null))])
    }
    expect(answers).toEqual(asked.map((fields) => [fields, 400, false]))
    expect((await store(`orders/${order.id}`, "+customer.email")).status).toBe(200)
  })

  it("leave the metadata by a script that may be stopped and run again; no margin changes, the store shows none", async () => {
    const made = (sku: string, stored: unknown, other: object = {}) =>
      buildProduct(getContainer(), shop, { sku, price: 50, metadata: { cost: stored, ...other } })
    const plain = await made("COST-1", 31.415, { shelf: "A4", cost_center: 7 })
    const byCurrency = await made("COST-2", { RON: "27.18", eur: 5 })
    const known = await made("COST-3", 99)
    const wrong = await made("COST-4", { ron: 12, eur: "mult" })
    const stopped = await made("COST-5", 16.18)
    ok(await say(known, 12.5))
    // As a run leaves it that was killed after it had written the cost and before it took it out of the metadata.
    await getContainer()
      .resolve<OfferModuleService>(OFFER_MODULE)
      .addMissingCosts([
        { variant_id: stopped.variant_id, currency_code: "ron", amount: 16.18, valid_from: "2026-01-01" },
      ])
    const products = [plain, byCurrency, known, wrong, stopped]
    const offer = await boss.draft(products.map((product) => of(product)))
    const before = offer.lines.map(({ unit_cost, margin }) => ({ unit_cost, margin }))
    expect(before.map(({ unit_cost }) => unit_cost)).toEqual([31.415, 27.18, 12.5, 12, 16.18])
    const shown = async () => {
      const { data } = await store("products", "+variants.metadata")
      return Object.fromEntries(
        data.products.flatMap(({ variants }: { variants: { sku: string; metadata: object | null }[] }) =>
          variants.filter(({ sku }) => sku.startsWith("COST")).map(({ sku, metadata }) => [sku, metadata]),
        ),
      )
    }
    expect(await shown()).toMatchObject({ "COST-1": { cost: 31.415 }, "COST-3": { cost: 99 } })
    expect(await warnings()).toEqual([expect.stringContaining("import-variant-costs.js")])

    const first = await importCosts()
    expect(first).toEqual({
      lines: [
        expect.stringContaining(`${wrong.variant_id} (COST-4): {"eur":"mult","ron":12}`),
        "4 variants: 3 costs moved out of the metadata, 2 were in the table already",
      ],
      code: 1,
    })
    const kept = { "COST-1": { shelf: "A4", cost_center: 7 }, "COST-2": {}, "COST-3": {}, "COST-5": {} }
    expect(await shown()).toEqual({ ...kept, "COST-4": { cost: { ron: 12, eur: "mult" } } })
    const { offer: after } = ok(await boss.crm.post(`offers/${offer.id}/recalculate`))
    expect(after.lines).toMatchObject(before)
    expect((await listed(stopped)).length).toBe(1)

    await getContainer()
      .resolve(Modules.PRODUCT)
      .updateProductVariants(wrong.variant_id, { metadata: { cost: { ron: 12, eur: 3 } } })
    expect(await importCosts()).toEqual({
      lines: ["1 variants: 2 costs moved out of the metadata, 0 were in the table already"],
      code: 0,
    })
    expect(await importCosts()).toEqual({
      lines: ["0 variants: 0 costs moved out of the metadata, 0 were in the table already"],
      code: 0,
    })
    expect(await shown()).toEqual({ ...kept, "COST-4": {} })
    expect(await unitCosts(offer.id)).toEqual(before.map(({ unit_cost }) => unit_cost))
    expect(await warnings()).toEqual([])
  })
}
