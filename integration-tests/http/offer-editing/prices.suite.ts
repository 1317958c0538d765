import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { PriceListType, ProductStatus } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HttpOffer, HttpOfferVariant } from "../../../src/types/http"
import { editOfferWorkflow } from "../../../src/workflows/offer/edit-offer"
import { priceOfferWorkflow } from "../../../src/workflows/offer/price-offer"
import { buildPriceList, buildProduct, buildShop, setTaxInclusive, type Shop } from "../../helpers"
import { queriesOf } from "../../helpers/count-queries"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"
import { daysLater } from "../../../src/utils/days"

const days = (count: number) => daysLater(new Date(), count).toISOString()

// What a host's own code may do; only offers that ask for it feel it.
type Asked = { as_group?: string; adjust?: number }
const asked = (additional_data: unknown) => (additional_data ?? {}) as Asked
priceOfferWorkflow.hooks.setPricingContext(async ({ additional_data }) => {
  const { as_group } = asked(additional_data)
  return new StepResponse(as_group ? { customer: { groups: [{ id: as_group }] }, zone: "vest" } : {})
})
priceOfferWorkflow.hooks.adjustLines(async ({ lines, additional_data }) => {
  const { adjust } = asked(additional_data)
  const index = (lines as unknown as { sku: string | null }[]).findIndex(({ sku }) => sku === "CHAIR")
  const discount = { index, discount_type: "percent" as const, discount_value: adjust ?? 0 }
  return new StepResponse(adjust === undefined ? [] : [discount])
})

export const prices: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: CrmClient

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = crmClient(api, team.manager)
  })

  const draftFor = async (customer: "partner" | "walk_in", lines: object[]): Promise<HttpOffer> => {
    const { id } = await rep.opportunity({ customer_id: shop.customers[customer].id })
    return await rep.draft(lines as [], id)
  }
  const search = async (offer: { id: string }, query: object = {}): Promise<HttpOfferVariant[]> =>
    ok(await rep.crm.get(`offers/${offer.id}/variants`, { ...query })).variants

  describe("Medusa's price lists", () => {
    it("give the price for the customer's group, the quantity and the day, as a sale or instead of the price", async () => {
      const container = getContainer()
      const product = await buildProduct(container, shop, { title: "Raft", sku: "RAFT", price: 100 })
      const { variant_id } = product
      const list = (title: string, given: object) =>
        buildPriceList(container, shop, { title, ...given } as never)
      await list("Reducere de toamnă", {
        prices: [{ variant_id, amount: 90 }],
        starts_at: days(-1),
        ends_at: days(1),
      })
      await list("Trecută", { prices: [{ variant_id, amount: 10 }], ends_at: days(-1) })
      await list("Viitoare", { prices: [{ variant_id, amount: 11 }], starts_at: days(1) })
      await list("Alt grup", { group_id: "cusgroup_other", prices: [{ variant_id, amount: 12 }] })
      await list("Contract", {
        type: PriceListType.OVERRIDE,
        group_id: shop.customer_group_id,
        prices: [
          { variant_id, amount: 80, max_quantity: 9 },
          { variant_id, amount: 70, min_quantity: 10, max_quantity: 99 },
          { variant_id, amount: 60, min_quantity: 100 },
        ],
      })
      const lines = [1, 9, 10, 99, 100].map((quantity) => ({ variant_id, quantity }))
      const walk_in = await draftFor("walk_in", lines)
      expect(walk_in.lines).toMatchObject(
        lines.map(() => ({ list_price: 90, original_price: 100, price_list_title: "Reducere de toamnă" })),
      )
      const partner = await draftFor("partner", [...lines, rep.chair(3)])
      expect(partner.lines.map(({ list_price, price_list_title }) => [list_price, price_list_title])).toEqual(
        [
          [80, "Contract"],
          [80, "Contract"],
          [70, "Contract"],
          [70, "Contract"],
          [60, "Contract"],
          [33.33, null],
        ],
      )
      expect(partner.lines[0]).toMatchObject({ original_price: null, price_list_id: expect.any(String) })

      const [first] = partner.lines
      const { offer } = ok(await rep.crm.post(`offers/${partner.id}/lines/${first.id}`, { quantity: 200 }))
      expect(offer.lines[0]).toMatchObject({ quantity: 200, list_price: 60, net_total: 12_000 })
    })

    it("say whether a price contains the tax", async () => {
      const container = getContainer()
      const cup = await buildProduct(container, shop, { title: "Cană", price: 121, tax_inclusive: true })
      const offer = await draftFor("walk_in", [{ variant_id: cup.variant_id, quantity: 2 }, rep.desk()])
      expect(offer.lines).toMatchObject([
        { is_tax_inclusive: true, list_price: 121, net_total: 200, tax_total: 42 },
        { is_tax_inclusive: false, list_price: 100, net_total: 100 },
      ])
      await setTaxInclusive(container, { attribute: "currency_code", value: "ron" })
      const again = ok(await rep.crm.post(`offers/${offer.id}/recalculate`)).offer
      expect(again.lines[1]).toMatchObject({ is_tax_inclusive: true, net_total: 82.64 })
    })
  })

  describe("the way of shipping", () => {
    it("costs what Medusa says for this region, net of the tax that its price contains", async () => {
      const container = getContainer()
      const { shipping_option_id } = shop
      const offer = await draftFor("walk_in", [rep.desk()])
      const choose = async () =>
        ok(await rep.crm.post(`offers/${offer.id}`, { shipping_option_id })).offer as HttpOffer
      expect(await choose()).toMatchObject({ shipping_amount: 20, total: 145.2 })
      await setTaxInclusive(container, { attribute: "region_id", value: shop.region_id })
      await setTaxInclusive(container, { attribute: "currency_code", value: "ron" })
      // 20 lei with 21 % in them; what a person writes is net.
      expect((await choose()).shipping_amount).toBe(16.53)
      const given = { shipping_option_id, shipping_amount: 20 }
      expect(ok(await rep.crm.post(`offers/${offer.id}`, given)).offer.shipping_amount).toBe(20)
    })
  })

  describe("a store that says nothing of its currencies", () => {
    it("sells in those of its regions, and transforms into the customer's", async () => {
      const selector = {}
      const update = { supported_currencies: [{ currency_code: "eur", is_default: true }] }
      await updateStoresWorkflow(getContainer()).run({ input: { selector, update } })
      const opportunity = await rep.opportunity()
      expect(opportunity.currency_code).toBe("ron")
      const euros = await rep.opportunity({ currency_code: "eur" })
      const offer = await rep.draft([rep.desk()], euros.id)
      expect(offer).toMatchObject({ currency_code: "ron", total: 121 })
      expect(await rep.card(euros.id)).toMatchObject({ currency_code: "ron", amount: 121 })
      const direct = await rep.crm.post("offers", { customer_id: shop.customers.walk_in.id })
      expect(ok(direct).offer.currency_code).toBe("ron")
      const lei = await rep.opportunity({ amount: 750, currency_code: "ron" })
      expect((await rep.draft([], lei.id)).currency_code).toBe("ron")
      const amount = { amount: 500, currency_code: "usd" }
      const { status } = await rep.crm.post("opportunities", { title: "Dolari", ...amount })
      expect(status).toBe(400)
    })
  })

  describe("the head of an offer", () => {
    it("is written at once when it is made, and keeps nothing of the address it had before", async () => {
      const { walk_in, partner } = shop.customers
      const shipping_address = {
        company: "Depozit SRL",
        city: "Turda",
        province: "RO-CJ",
        country_code: "RO",
      }
      const { shipping_option_id, sales_channel_id } = shop
      const { id: opportunity_id } = await rep.opportunity({ customer_id: undefined })
      const body = { customer_id: walk_in.id, shipping_address, shipping_option_id, sales_channel_id }
      const { offer } = ok(
        await rep.crm.post(`opportunities/${opportunity_id}/offers`, { ...body, lines: [rep.desk()] }),
      )
      expect(offer).toMatchObject({
        ...{ customer_id: walk_in.id, shipping_option_id, shipping_amount: 20, total: 145.2 },
        shipping_address: { ...shipping_address, country_code: "ro" },
        billing_address: { city: walk_in.address.city },
      })
      const address = { city: "Dej", country_code: "ro" }
      const moved = ok(await rep.crm.post(`offers/${offer.id}`, { shipping_address: address })).offer
      expect(moved.shipping_address).toEqual(address)
      const { buyer } = ok(await rep.crm.post(`offers/${offer.id}`, { customer_id: partner.id })).offer
      expect(buyer).toEqual({ ...buyer, name: "Partener SRL", email: partner.email, business_details: null })
    })
  })

  describe("choosing a product", () => {
    it("finds published products by SKU and name, with or without diacritics, with their price and stock here", async () => {
      const container = getContainer()
      await buildProduct(container, shop, {
        title: "Țeavă înclinată șlefuită",
        sku: "TV-9",
        price: 12.5,
        stock: null,
      })
      await buildProduct(container, shop, { title: "Țeavă nouă", sku: "TV-10", status: ProductStatus.DRAFT })
      ok(
        await manager.post("discount-rules", {
          name: "Birouri −10",
          target: "category",
          target_ids: [shop.categories.desks],
          value: 10,
        }),
      )
      const offer = await draftFor("partner", [])
      expect(await search(offer, { q: "teava inclinata" })).toMatchObject([
        { sku: "TV-9", list_price: 12.5, available: null },
      ])
      expect(await search(offer, { q: "TEAVĂ slefuita tv-9" })).toHaveLength(1)
      expect(await search(offer, { q: "tv-10" })).toEqual([])
      expect(await search(offer, { q: "birou" })).toMatchObject([
        { sku: "DESK", list_price: 80, unit_price: 72, discount_rule_name: "Birouri −10", available: 100 },
        { sku: "LAMP", list_price: 250, unit_price: 250, discount_rule_name: null, available: 1 },
      ])
      expect(await search(offer, { q: "100%_(" })).toEqual([])
      const page = ok(await rep.crm.get(`offers/${offer.id}/variants`, { limit: 2, offset: 1 }))
      expect(page).toMatchObject({ count: 4, limit: 2, offset: 1 })
      expect(page.variants.map(({ sku }: HttpOfferVariant) => sku)).toEqual(["DESK", "LAMP"])
      for (const bad of [{ q: "a\u0000b" }, { limit: 0 }, { limit: 1e9 }, { surprise: 1 }]) {
        expect((await rep.crm.get(`offers/${offer.id}/variants`, bad)).status).toBe(400)
      }
    })

    it("shows what has no price in the offer's currency, and does not let it in", async () => {
      const container = getContainer()
      const foreign = await buildProduct(
        container,
        { ...shop, currency_code: "usd" },
        { title: "Import", sku: "USD-1" },
      )
      const offer = await draftFor("walk_in", [rep.desk()])
      expect(await search(offer, { q: "usd-1" })).toMatchObject([{ list_price: null, unit_price: null }])
      const refused = await rep.crm.post(`offers/${offer.id}/lines`, {
        lines: [{ variant_id: foreign.variant_id }],
      })
      expect([refused.status, refused.data.message]).toEqual([
        400,
        expect.stringContaining("line 2 (USD-1): no price in RON"),
      ])
    })

    it("asks the database as often for one product as for twenty", async () => {
      const container = getContainer()
      for (let index = 0; index < 20; index++) {
        await buildProduct(container, shop, { title: `Produs ${index}`, sku: `Q-${index}` })
      }
      const offer = await draftFor("walk_in", [])
      await search(offer, { q: "Q-" })
      const asks = async (limit: number) => {
        const query = { q: "Q-", limit }
        const asked = await queriesOf(container, async () =>
          expect(await search(offer, query)).toHaveLength(limit),
        )
        return asked.length
      }
      const one = await asks(1)
      expect(await asks(20)).toBe(one)
    })
  })

  it("lets a host's own code change the pricing context and a line's discount, once it asks", async () => {
    const offer = await draftFor("walk_in", [rep.desk(), rep.chair(3)])
    const edit = async (additional_data: Record<string, unknown>) => {
      const input = { id: offer.id, actor_id: SYSTEM_ACTOR_ID, additional_data }
      await editOfferWorkflow(getContainer()).run({ input })
      return await rep.look(offer.id)
    }
    const adjusted = await edit({ adjust: 50 })
    expect(adjusted.lines).toMatchObject([
      { discount_source: "none", net_total: 100 },
      { discount_source: "manual", discount_type: "percent", discount_value: 50, net_total: 50 },
    ])
    await expect(edit({ adjust: -1 })).rejects.toMatchObject({
      message: expect.stringContaining("discount_value"),
    })
    expect(await rep.look(offer.id)).toEqual(adjusted)
    // The customer counts as who they are: a host's code adds to the context, it does not replace what the CRM knows.
    expect((await edit({ as_group: shop.customer_group_id })).lines[0].list_price).toBe(100)
  })
}
