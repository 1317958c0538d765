import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, PriceListType } from "@medusajs/framework/utils"
import { told } from "../../helpers/told"
import type { HttpDiscountRule, HttpRuleTest } from "../../../src/types/http"
import {
  buildCategory,
  buildCustomerGroup,
  buildPriceList,
  buildProduct,
  buildShop,
  buildTag,
  type BuiltProduct,
  type Shop,
} from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"
import { daysLater } from "../../../src/utils/days"

const days = (count: number) => daysLater(new Date(), count).toISOString()

/** The rules that fill discounts: how they are kept, which of them touch what, and the tester. */
export const discountRules: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: CrmClient

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = crmClient(api, team.manager)
  })

  const rule = async (name: string, body: object): Promise<HttpDiscountRule> =>
    ok(await manager.post("discount-rules", { name, value: 10, ...body })).discount_rule
  const forCategory = (id: string) => ({ target: "category", target_ids: [id] })
  const list = async (query: object): Promise<string[]> =>
    ok(await rep.crm.get("discount-rules", { ...query })).discount_rules.map(
      ({ name }: HttpDiscountRule) => name,
    )
  const test = async (body: object): Promise<HttpRuleTest> =>
    ok(await rep.crm.post("discount-rules/test", body)).test

  describe("the steps from a category to a filled offer", () => {
    it("make the category, put products in, make the rule, see it fill the offer and say why", async () => {
      const container = getContainer()
      const outdoor = await buildCategory(container, { name: "Grădină" })
      const benches = await buildCategory(container, { name: "Bănci", parent_id: outdoor })
      const bench = await buildProduct(container, shop, {
        title: "Bancă de lemn",
        sku: "BENCH",
        price: 200,
      })
      const empty = await rep.draft([{ variant_id: bench.variant_id }])
      expect(empty.lines[0]).toMatchObject({ discount_source: "none", discount_rule_reason: null })

      await updateProductsWorkflow(container).run({
        input: { selector: { id: bench.id }, update: { category_ids: [benches] } },
      })
      await rule("Grădină −15 %", {
        ...forCategory(outdoor),
        value: 15,
        min_quantity: 2,
        customer_group_ids: [shop.customer_group_id],
      })
      const { id } = await rep.opportunity({ customer_id: shop.customers.partner.id })
      const offer = await rep.draft([{ variant_id: bench.variant_id, quantity: 2 }, rep.desk()], id)
      expect(offer.lines[0]).toMatchObject({
        discount_source: "rule",
        discount_rule_name: "Grădină −15 %",
        discount_value: 15,
        unit_price: 170,
        net_total: 340,
        discount_rule_reason: {
          target: "category",
          target_name: "Grădină",
          customer_group: "Parteneri",
          is_for_customer: false,
          min_quantity: 2,
        },
      })
      const path = `offers/${offer.id}/lines/${offer.lines[0].id}`
      const fewer = ok(await rep.crm.post(path, { quantity: 1 })).offer
      expect(fewer.lines[0]).toMatchObject({
        discount_source: "none",
        discount_rule_reason: null,
        net_total: 200,
      })
    })

    it("names the tag, collection, type or product that a rule matched", async () => {
      const container = getContainer()
      const product = await buildProduct(container, shop, {
        title: "Găleată",
        price: 20,
        tag: "Noutăți",
        type: "Unelte",
        collection_id: shop.collection_id,
      })
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product",
        fields: ["type_id", "tags.id"],
        filters: { id: product.id },
      })
      const targets: [string, string, string][] = [
        ["collection", shop.collection_id, "Colecția Birou"],
        ["type", data[0].type_id as string, "Unelte"],
        ["tag", data[0].tags?.[0]?.id as string, "Noutăți"],
        ["product", product.id, "Găleată"],
      ]
      for (const [index, [target, id, target_name]] of targets.entries()) {
        await rule(target, { target, target_ids: [id], priority: index })
        const offer = await rep.draft([{ variant_id: product.variant_id }])
        expect(offer.lines[0].discount_rule_reason).toMatchObject({ target, target_name })
      }
      await rule("toate", { target: "all", priority: 9, customer_ids: [shop.customers.walk_in.id] })
      const offer = await rep.draft([{ variant_id: product.variant_id }])
      expect(offer.lines[0].discount_rule_reason).toEqual({
        target: "all",
        target_name: null,
        customer_group: null,
        is_for_customer: true,
        min_quantity: null,
      })
    })
  })

  describe("the rules that touch", () => {
    it("a product come in the order in which they would win: its own, its groups', its categories', all", async () => {
      const { desks, furniture, chairs, lighting } = shop.categories
      await rule("toate", { target: "all", value: 90 })
      await rule("mobilă", { ...forCategory(furniture), value: 50 })
      await rule("birouri 5", { ...forCategory(desks), value: 5 })
      await rule("birouri 8", { ...forCategory(desks), value: 8, is_active: false })
      await rule("scaune", forCategory(chairs))
      await rule("iluminat", forCategory(lighting))
      await rule("colecție", { target: "collection", target_ids: [shop.collection_id] })
      await rule("produs", { target: "product", target_ids: [shop.products.desk.id] })
      await rule("prioritar", { target: "all", priority: 1 })
      const product_id = shop.products.desk.id
      const all = ["prioritar", "produs", "colecție", "birouri 8", "birouri 5", "mobilă", "toate"]
      expect(await list({ product_id })).toEqual(all)
      expect(await list({ product_id, limit: 2, offset: 1 })).toEqual(["produs", "colecție"])
      expect(await list({ product_id, is_active: true, q: "birouri" })).toEqual(["birouri 5"])
      expect(await list({ category_id: desks })).toEqual([
        "prioritar",
        "birouri 8",
        "birouri 5",
        "mobilă",
        "toate",
      ])
      expect(await list({ category_id: furniture })).toEqual([
        ...["prioritar", "scaune", "birouri 8", "birouri 5", "mobilă", "toate"],
      ])
      expect((await list({ q: "mobil" })).sort()).toEqual(["mobilă"])
      expect((await rep.crm.get("discount-rules", { product_id: "prod_none" })).status).toBe(404)
      expect((await rep.crm.get("discount-rules", { category_id: "a'b" })).status).toBe(400)
    })
  })

  describe("the tester", () => {
    let shelf: BuiltProduct
    beforeEach(async () => {
      const container = getContainer()
      const tag = "Lemn"
      shelf = await buildProduct(container, shop, { title: "Raft", sku: "SHELF", price: 100, tag })
      await buildPriceList(container, shop, {
        title: "Contract",
        type: PriceListType.OVERRIDE,
        group_id: shop.customer_group_id,
        prices: [{ variant_id: shelf.variant_id, amount: 80, min_quantity: 10 }],
      })
    })

    it("shows the price for everyone, the price list's, and each rule: why it applies, or what it misses", async () => {
      const own = { target: "product", target_ids: [shelf.id] }
      const other_group = await buildCustomerGroup(getContainer(), { name: "Alții" })
      await rule("câștigă", {
        ...own,
        value: 25,
        customer_group_ids: [shop.customer_group_id, other_group],
      })
      await rule("tot se aplică", { target: "all", value: 50 })
      await rule("inactivă", { ...own, is_active: false })
      await rule("mai târziu", { ...own, starts_at: days(2) })
      await rule("trecută", { ...own, ends_at: days(-2) })
      await rule("euro", { ...own, type: "amount", value: 5, currency_code: "eur" })
      await rule("multe bucăți", { ...own, min_quantity: 1000 })
      await rule("alt grup", { ...own, customer_group_ids: [other_group] })
      await rule("alt client", { ...own, customer_ids: [shop.customers.walk_in.id] })
      await rule("scumpește", { ...own, type: "price", value: 81, currency_code: "ron" })
      await rule("altceva", forCategory(shop.categories.lighting))
      const body = { customer_id: shop.customers.partner.id, product_id: shelf.id, quantity: 10 }
      const tested = await test(body)
      expect(tested).toMatchObject({
        currency_code: "ron",
        quantity: 10,
        base_price: 100,
        is_tax_inclusive: false,
        price_list: { title: "Contract", type: "override", price: 80 },
        list_price: 80,
        unit_price: 60,
      })
      const missed = Object.fromEntries(tested.rules.map(({ rule, misses }) => [rule.name, misses]))
      expect(missed).toEqual({
        câștigă: [],
        "tot se aplică": [],
        inactivă: ["inactive"],
        "mai târziu": ["not_started"],
        trecută: ["ended"],
        euro: ["currency"],
        "multe bucăți": ["quantity"],
        "alt grup": ["customer_group"],
        "alt client": ["customer"],
        scumpește: ["raises_price"],
        altceva: ["target"],
      })
      expect(tested.rules.map(({ rule }) => rule.name).slice(0, 2)).toEqual(["câștigă", "tot se aplică"])
      expect(tested.rules.at(-1)?.rule.name).toBe("altceva")
      expect(tested.rules[0]).toMatchObject({
        applies: true,
        is_winner: true,
        unit_price: 60,
        reason: { target: "product", target_name: "Raft", customer_group: "Parteneri" },
      })
      expect(tested.rules.filter(({ is_winner }) => is_winner)).toHaveLength(1)

      const { id } = await rep.opportunity({ customer_id: body.customer_id })
      const offer = await rep.draft([{ variant_id: shelf.variant_id, quantity: 10 }], id)
      expect(offer.lines[0]).toMatchObject({
        list_price: 80,
        unit_price: 60,
        discount_rule_name: "câștigă",
      })
    })

    it("tests for anybody and below the price list's quantity, and refuses what it cannot test", async () => {
      await rule("grup", { target: "all", customer_group_ids: [shop.customer_group_id] })
      const anybody = await test({ variant_id: shelf.variant_id, quantity: 10 })
      expect(anybody).toMatchObject({ base_price: 100, price_list: null, list_price: 100, unit_price: 100 })
      expect(anybody.rules).toMatchObject([{ applies: false, misses: ["customer_group"] }])
      const one = await test({ variant_id: shelf.variant_id, customer_id: shop.customers.partner.id })
      expect(one).toMatchObject({ quantity: 1, list_price: 100, unit_price: 90 })
      for (const [body, word] of [
        [{}, "product"],
        [{ product_id: "prod_none" }, "product_id"],
        [{ variant_id: "variant_none" }, "variant_none"],
        [{ variant_id: shelf.variant_id, customer_id: "cus_none" }, "customer_id"],
        [{ variant_id: shelf.variant_id, quantity: 0 }, "quantity"],
        [{ variant_id: shelf.variant_id, quantity: 1.5 }, "whole number"],
        [{ variant_id: shelf.variant_id, currency_code: "usd" }, "currency_code"],
        [{ variant_id: shelf.variant_id, region_id: "reg_none" }, "region_id"],
      ] as [object, string][]) {
        const { status, data } = await rep.crm.post("discount-rules/test", body)
        expect({ body, status, message: told(data) }).toEqual({
          body,
          status: 400,
          message: expect.stringContaining(word),
        })
      }
    })
  })

  it("keeps what cannot work out of the rules, naming the field", async () => {
    for (const [body, word] of [
      [{ target: "category" }, "target_ids"],
      [{ target: "all", target_ids: [shop.products.desk.id] }, "target_ids"],
      [{ target: "product", target_ids: ["prod_none"] }, "prod_none"],
      [{ target: "all", value: 101 }, "value"],
      [{ target: "all", starts_at: days(2), ends_at: days(1) }, "ends_at"],
      [{ target: "all", customer_group_ids: ["cusgroup_none"] }, "customer_group_ids"],
      [{ target: "all", name: "a\u0000" }, "ontrol"],
    ] as [object, string][]) {
      const { status, data } = await manager.post("discount-rules", { name: "x", value: 1, ...body })
      expect({ body, status, message: told(data) }).toEqual({
        body,
        status: 400,
        message: expect.stringContaining(word),
      })
    }
    expect(await list({})).toEqual([])
    // An amount that says no currency is in the store's own.
    const amount = await rule("Doi lei", { target: "all", type: "amount", value: 2 })
    expect(amount).toMatchObject({ currency_code: "ron" })
    const unsaid = await manager.post(`discount-rules/${amount.id}`, { currency_code: null })
    expect([unsaid.status, told(unsaid.data)]).toEqual([400, expect.stringContaining("currency_code")])
    const day = "2027-01-31"
    const one = await manager.post(`discount-rules/${amount.id}`, { starts_at: day, ends_at: day })
    expect(one.data.discount_rule.ends_at).toBe(`${day}T23:59:59.999Z`)
    await manager.delete(`discount-rules/${amount.id}`)
    const tag = await buildTag(getContainer(), "Ieftin")
    await rule("<b>Ieftin</b>", { target: "tag", target_ids: [tag] })
    expect(await list({})).toEqual(["<b>Ieftin</b>"])
  })
}
