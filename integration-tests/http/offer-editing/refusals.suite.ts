import {
  deleteCustomersWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ProductStatus } from "@medusajs/framework/utils"
import { told } from "../../helpers/told"
import { buildCustomer, buildProduct, buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

export const refusals: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
  })

  /** Every body is refused with these words, and the offer stays as it was. */
  const refusesAll = async (id: string, path: string, bad: [object, ...string[]][]) => {
    const before = await rep.look(id)
    for (const [body, ...words] of bad) {
      const { status, data } = await rep.crm.post(`offers/${id}${path}`, body)
      expect({ body, status }).toEqual({ body, status: 400 })
      words.forEach((word) =>
        expect({ body, message: told(data) }).toEqual({ body, message: expect.stringContaining(word) }),
      )
    }
    expect(await rep.look(id)).toEqual(before)
  }

  it("refuses lines that make no sense, naming the line and what to do", async () => {
    const offer = await rep.draft([rep.desk(), rep.chair()])
    const [desk, chair] = offer.lines.map(({ id }) => id)
    const { variant_id } = shop.products.chair
    const one = (line: object) => ({ lines: [rep.desk(), { variant_id, quantity: 1, ...line }] })
    await refusesAll(offer.id, "/lines", [
      [one({ quantity: 0 }), "quantity"],
      [one({ quantity: -3 }), "quantity"],
      [one({ quantity: 1e12 }), "quantity"],
      [one({ quantity: null }), "quantity"],
      [one({ quantity: "1" }), "quantity"],
      [one({ quantity: 1.5 }), "Quantity of line 4 (CHAIR)", "whole number"],
      [one({ quantity: 0.0001 }), "3 decimals"],
      [one({ discount_type: "percent", discount_value: 100.5 }), "100 %"],
      [one({ discount_type: "percent", discount_value: -1 }), "discount_value"],
      [one({ discount_value: 150 }), "100 %"],
      [one({ discount_type: "price" }), "discount_value", "how much"],
      [one({ discount_type: "amount", discount_value: 34 }), "line 4 (CHAIR)", "33.33 RON", "Lower it"],
      [one({ discount_type: "price", discount_value: 1e15 }), "discount_value"],
      [one({ variant_id: "variant_none" }), "line 4", "variant_none", "Remove the line"],
      [one({ variant_id: "a b" }), "not an id"],
      [one({ sku: "DESK" }), "SKU"],
      [{ lines: [{ sku: "" }] }, "sku"],
      [{ lines: [{ sku: "A\u0000" }] }, "ontrol"],
      [{ lines: [{ kind: "note", title: "\u0007" }] }, "ontrol"],
      [{ lines: [{ kind: "note", title: "\ud800" }] }, "halves"],
      [{ lines: [{ kind: "note", title: "x".repeat(2001) }] }, "title"],
      [{ lines: Array.from({ length: 1001 }, () => rep.desk()) }, "lines"],
      [{ lines: [rep.desk()], after_id: "crmoffl_none" }, "after_id"],
      [{ lines: "all" }, "lines"],
    ])
    await refusesAll(offer.id, "/lines/batch", [
      [{}, "create"],
      [{ order: [desk] }, "order"],
      [{ order: [desk, chair, chair] }, "order"],
      [{ update: [{ id: desk, quantity: 0 }] }, "quantity"],
      [{ update: [{ id: desk }], delete: [desk] }, "twice"],
      [{ update: [{ id: desk, discount_type: "price" }] }, "line 1 (DESK)", "how much"],
      [{ update: [{ id: desk, discount_source: "rule", discount_value: 1 }] }, "Back to the rule"],
      [{ create: [{ kind: "note", title: "x", after_id: chair }], delete: [chair] }, "after_id"],
      [{ surprise: [] }, "surprise"],
    ])
    expect((await rep.crm.post(`offers/${offer.id}/lines/batch`, { delete: ["crmoffl_none"] })).status).toBe(
      404,
    )
    expect(
      (await rep.crm.post(`offers/${offer.id}/lines/batch`, { delete: [desk], version: offer.version + 1 }))
        .status,
    ).toBe(409)
  })

  it("refuses what is not sold any more: a deleted product, an unpublished one; and says so of lines that have it", async () => {
    const container = getContainer()
    const [gone, hidden] = [
      await buildProduct(container, shop, { title: "Vechi", sku: "OLD" }),
      await buildProduct(container, shop, { title: "Ascuns", sku: "HID" }),
    ]
    const holding = await rep.draft([
      rep.desk(),
      { variant_id: gone.variant_id },
      { variant_id: hidden.variant_id },
    ])
    const offer = await rep.draft([rep.desk()])
    await deleteProductsWorkflow(container).run({ input: { ids: [gone.id] } })
    const update = { status: ProductStatus.DRAFT }
    await updateProductsWorkflow(container).run({ input: { selector: { id: hidden.id }, update } })
    await refusesAll(offer.id, "/lines", [
      [
        { lines: [{ variant_id: gone.variant_id }] },
        "line 2",
        "not a variant of this store any more",
        "Remove",
      ],
      [{ lines: [{ sku: "OLD" }] }, "line 2 (OLD)"],
      [{ lines: [{ sku: "HID" }] }, "line 2 (HID)", "not published", "Publish"],
    ])
    await refusesAll(holding.id, "/recalculate", [[{}, "line 2 (OLD)", "line 3 (HID)"]])
    const remove = holding.lines.slice(1).map(({ id }) => id)
    const { offer: rest } = ok(await rep.crm.post(`offers/${holding.id}/lines/batch`, { delete: remove }))
    expect(rest.total).toBe(121)
  })

  it("refuses a customer who is not there, and an offer whose customer is gone", async () => {
    const container = getContainer()
    const leaving = await buildCustomer(container)
    const { id: opportunity_id } = await rep.opportunity({ customer_id: leaving.id })
    const offer = await rep.draft([rep.desk()], opportunity_id)
    await deleteCustomersWorkflow(container).run({ input: { ids: [leaving.id] } })
    await refusesAll(offer.id, "/lines", [[{ lines: [rep.desk()] }, "customer_id", leaving.id]])
    await refusesAll(offer.id, "", [
      [{ customer_id: "cus_none" }, "customer_id", "cus_none"],
      [{ customer_id: "cus' or 1=1" }, "not an id"],
      [{ note: "a\u0000b" }, "ontrol"],
      [{ discount_type: "price", discount_value: 1 }, "discount_type"],
      [{ discount_value: -1 }, "discount_value"],
      [{ discount_value: 1e15 }, "discount_value"],
      [{ discount_type: "amount" }, "discount_value"],
      [{ shipping_address: { country_code: "\u0000a" } }, "country_code"],
      [{ shipping_address: { country_code: "zz" } }, "country_code"],
      [{ shipping_address: { city: "\ud83d" } }, "halves"],
    ])
    await refusesAll((await rep.draft([rep.desk()])).id, "", [
      [{ region_id: "reg_none" }, "region_id", "reg_none"],
      [{ sales_channel_id: "sc_none" }, "sales_channel_id", "sc_none"],
      [{ shipping_option_id: "so_none" }, "shipping_option_id", "so_none"],
      [{ valid_until: "mâine" }, "date"],
    ])
    const { customers } = shop
    expect(
      ok(await rep.crm.post(`offers/${offer.id}`, { customer_id: customers.walk_in.id })).offer.total,
    ).toBe(121)
    const to = { customer_id: customers.walk_in.id }
    for (const [body, word] of [
      [{ customer_id: leaving.id }, "customer_id"],
      [{ ...to, discount_value: 150 }, "100 %"],
      [{ ...to, discount_type: "percent" }, "discount_value"],
      [{ ...to, shipping_option_id: "so_none" }, "shipping_option_id"],
      [{ ...to, shipping_amount: 5 }, "shipping_amount"],
      [{ ...to, sales_channel_id: "sc_none" }, "sales_channel_id"],
    ] as [object, string][]) {
      const { status, data } = await rep.crm.post("offers", body)
      expect({ body, status, message: told(data) }).toEqual({
        ...{ body, status: 400 },
        message: expect.stringContaining(word),
      })
    }
  })
}
