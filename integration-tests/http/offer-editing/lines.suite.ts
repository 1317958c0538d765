import type { HttpOffer } from "../../../src/types/http"
import { buildProduct, buildShop, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import { queriesOf } from "../../helpers/count-queries"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

const names = ({ lines }: Pick<HttpOffer, "lines">) => lines.map(({ sku, title }) => sku ?? title)

export const lines: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: CrmClient

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = crmClient(api, team.manager)
  })

  const batch = (offer: { id: string }, body: object) => rep.crm.post(`offers/${offer.id}/lines/batch`, body)

  it("does in one request all that an editor does: add by SKU and at a place, change, remove, order", async () => {
    const offer = await rep.draft([rep.desk(), rep.chair(), { kind: "note", title: "Montaj" }])
    const [desk, chair, note] = offer.lines.map(({ id }) => id)
    const { offer: edited } = ok(
      await batch(offer, {
        version: offer.version,
        create: [
          { sku: "LAMP", quantity: 2, discount_type: "percent", discount_value: 5, after_id: note },
          { kind: "note", title: "Termen: 3 zile", after_id: null },
          { sku: " CHAIR " },
        ],
        update: [{ id: desk, quantity: 4, title: "Birou alb" }],
        delete: [chair],
        order: [note, desk],
      }),
    )
    expect(names(edited)).toEqual(["Termen: 3 zile", "Montaj", "LAMP", "DESK", "CHAIR"])
    expect(edited.lines[2]).toMatchObject({ quantity: 2, discount_source: "manual", net_total: 475 })
    expect(edited.lines[3]).toMatchObject({ id: desk, quantity: 4, title: "Birou alb", net_total: 400 })
    expect(edited.version).toBe(offer.version + 1)
    expect(edited.subtotal).toBe(500 + 400 + 33.33)

    const { offer: added } = ok(
      await rep.crm.post(`offers/${offer.id}/lines`, {
        lines: [{ sku: "DESK" }, { sku: "DESK" }],
        after_id: note,
      }),
    )
    expect(names(added)).toEqual(["Termen: 3 zile", "Montaj", "DESK", "DESK", "LAMP", "DESK", "CHAIR"])
    expect(added.lines.map(({ rank }: { rank: number }) => rank)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it("names every SKU that does not exist, by the line it would be, and adds nothing", async () => {
    const offer = await rep.draft([rep.desk()])
    const lines = [{ sku: "CHAIR" }, { sku: "GRESIT-1" }, { sku: "LAMP" }, { sku: "<b>2</b>" }]
    const { status, data } = await rep.crm.post(`offers/${offer.id}/lines`, { lines })
    expect(status).toBe(400)
    expect(data.message).toContain("line 3 (GRESIT-1), line 5 (<b>2</b>)")
    expect(await rep.look(offer.id)).toEqual(offer)
  })

  it("takes another product in a line's place: the quantity and what a person decided stay, a rule's discount does not", async () => {
    const { desks } = shop.categories
    ok(
      await manager.post("discount-rules", {
        name: "Birouri",
        target: "category",
        target_ids: [desks],
        value: 10,
      }),
    )
    const offer = await rep.draft([rep.desk(7), rep.desk(2)])
    const [ruled, own] = offer.lines.map(({ id }) => id)
    const { variant_id } = shop.products.lamp
    ok(await batch(offer, { update: [{ id: own, discount_type: "percent", discount_value: 12 }] }))
    const { offer: other } = ok(
      await batch(offer, { update: [ruled, own].map((id) => ({ id, variant_id })) }),
    )
    expect(other.lines).toMatchObject([
      {
        id: ruled,
        sku: "LAMP",
        title: "Lampă de birou – Standard",
        quantity: 7,
        discount_source: "none",
        list_price: 250,
      },
      { id: own, sku: "LAMP", quantity: 2, discount_source: "manual", discount_value: 12, net_total: 440 },
    ])
    const back = ok(
      await rep.crm.post(`offers/${offer.id}/lines/${ruled}`, { variant_id: shop.products.desk.variant_id }),
    )
    expect(back.offer.lines[0]).toMatchObject({ sku: "DESK", discount_rule_name: "Birouri", unit_price: 90 })
  })

  it("asks the database as often for one line as for three hundred, added and priced again", async () => {
    const container = getContainer()
    const products = [rep.desk(), rep.chair(), rep.lamp()]
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...products[index % 3],
      quantity: 1 + (index % 40),
    }))
    const asks = async (lines: object[]) => {
      const offer = await rep.draft([rep.desk()])
      const path = `offers/${offer.id}`
      // The first time after a start reads more.
      ok(await rep.crm.post(`${path}/recalculate`))
      const added = await queriesOf(container, async () => ok(await rep.crm.post(`${path}/lines`, { lines })))
      const again = await queriesOf(container, async () => ok(await rep.crm.post(`${path}/recalculate`)))
      return { added: added.length, again: again.length, lines: (await rep.look(offer.id)).lines.length }
    }
    const one = await asks(many.slice(0, 3))
    const all = await asks(many)
    expect(all).toEqual({ ...one, lines: 301 })
  })

  it("keeps text that looks like HTML as text", async () => {
    const title = `<img src=x onerror="alert(1)"> & 'așa' "da"`
    const offer = await rep.draft([{ kind: "note", title }])
    expect(offer.lines[0].title).toBe(title)
    const { variant_id } = await buildProduct(getContainer(), shop, {
      title: "<script>1</script>",
      sku: "X<1>",
    })
    const { offer: edited } = ok(await rep.crm.post(`offers/${offer.id}/lines`, { lines: [{ variant_id }] }))
    expect(edited.lines[1]).toMatchObject({ title: "<script>1</script> – Standard", sku: "X<1>" })
  })
}
