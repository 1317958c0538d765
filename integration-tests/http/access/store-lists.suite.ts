import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpSalesOrder } from "../../../src/types/http"
import { buildShop, type Shop } from "../../helpers"
import { queriesOf } from "../../helpers/count-queries"
import type { HostClient } from "../../helpers/host"
import { placeHostOrder } from "../../helpers/host-order"
import type { HostSuite } from "../../helpers/in-one-host"
import { type Answer, ok, sellerOf } from "../../helpers/selling"
import { buildStorePeople, type StorePeople } from "../../helpers/store-people"

/** What the host's lists, its search and its fields tell whoever is there to sell. */
export const storeLists: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let as: StorePeople["as"]
  let order: HttpSalesOrder
  let unsold: string
  let desk: string

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const people = await buildStorePeople(getContainer(), api)
    as = people.as
    const placed = await sellerOf(api, people.users.rep, shop).place()
    order = placed.order
    desk = placed.desk
    const { customers, products } = shop
    const bought = { customer: customers.partner, product: products.desk, quantity: 1 }
    unsold = (await placeHostOrder(getContainer(), shop, bought)).id
  })

  const denied = async (answer: Promise<Answer>) => {
    const { status, data } = await answer
    expect({ status, code: data.code }).toEqual({ status: 403, code: "store_access_denied" })
  }
  const statusOf = async (answer: Promise<Answer>) => (await answer).status

  const orderIds = async (who: HostClient, query = "") => {
    const { orders, count } = ok(await who.get(`/orders?limit=50&fields=id${query}`))
    expect(orders.length).toBe(count)
    return (orders as { id: string }[]).map(({ id }) => id)
  }

  it("lists the orders that the CRM shows, and counts no others", async () => {
    const own = [order.order_id]
    const lists: [keyof typeof as, string[]][] = [
      ["rep", own],
      ["viewer", own],
      ["director", own],
      ["stranger", []],
      ["outsider", []],
    ]
    for (const [who, ids] of lists) expect([who, await orderIds(as[who])]).toEqual([who, ids])
    for (const who of ["reader", "manager", "clerk"] as const) {
      expect((await orderIds(as[who])).sort()).toEqual([order.order_id, unsold].sort())
    }
    const { customer_id } = order
    for (const query of [`&q=${order.display_id}`, `&customer_id=${customer_id}`, "&order=-created_at"]) {
      expect([query, await orderIds(as.rep, query)]).toEqual([query, own])
    }
    expect(await orderIds(as.rep, `&id[]=${unsold}`)).toEqual([])
    expect(await orderIds(as.rep, `&customer_id=${shop.customers.partner.id}`)).toEqual([])
    const { orders, count } = ok(await as.rep.get("/orders?offset=1&fields=id"))
    expect([orders, count]).toEqual([[], 1])
  })

  it("narrows the list of orders in a statement, for 10,000 orders too", async () => {
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const copy = async (table: string, id: string, set: Record<string, string>) => {
      const { rows } = await knex.raw(
        "select column_name as name from information_schema.columns where table_name = ? and is_generated = 'NEVER'",
        [table],
      )
      const names = (rows as { name: string }[])
        .map(({ name }) => name)
        .filter((name) => name !== "display_id")
      const values = names.map((name) => set[name] ?? `t."${name}"`)
      await knex.raw(
        `insert into "${table}" ("${names.join('", "')}"${table === "crm_sales_order" ? ', "display_id"' : ""})
           select ${values.join(", ")}${table === "crm_sales_order" ? ", n" : ""}
             from "${table}" t, generate_series(1, 10000) n where ${id}`,
      )
    }
    const [own, link] = [`t.id = '${order.order_id}'`, "crm_sales_order_crm_sales_order_order_order"]
    await copy("order", own, { id: "'order_' || n" })
    const sales = { id: "'crmso_' || n", order_id: "'order_' || n", offer_id: "null" }
    await copy("crm_sales_order", `t.id = '${order.id}'`, sales)
    const linked = { id: "'link_' || n", crm_sales_order_id: sales.id, order_id: sales.order_id }
    await copy(link, `t.order_id = '${order.order_id}'`, linked)
    await knex.raw(`analyze "order", crm_sales_order, "${link}"`)

    const asked = await queriesOf(getContainer(), async () => {
      const { orders, count } = ok(await as.rep.get("/orders?limit=20&fields=id,display_id&offset=40"))
      expect([orders.length, count]).toEqual([20, 10_001])
    })
    // One counts one's own orders, the other one the rows of the page, which the host reads by their ids.
    const [counted, ...others] = asked.filter((sql) => /count\(/i.test(sql))
    expect(counted).toMatch(/"crm_sales_order"[\s\S]*"owner_id" = [\s\S]*exists[\s\S]*"order"/i)
    expect(others.length).toBe(1)
    // One for the rep, however many parts of a request ask.
    expect(asked.filter((sql) => sql.includes("crm_sales_rep")).length).toBe(1)
  })

  it("lists parts of orders by their order, or not at all", async () => {
    const { id: returned } = ok(await as.rep.post("/returns", { order_id: order.order_id })).return
    const ids = async (who: HostClient, query: string) =>
      (ok(await who.get(`/returns?fields=id&${query}`)).returns as { id: string }[]).map(({ id }) => id)
    expect(await ids(as.rep, `order_id=${order.order_id}`)).toEqual([returned])
    expect(await ids(as.rep, `order_id[]=${order.order_id}&order_id[]=${unsold}`)).toEqual([returned])
    expect(await ids(as.stranger, `order_id=${order.order_id}`)).toEqual([])
    for (const path of ["/returns", "/claims", "/exchanges", "/payments", "/reservations"]) {
      await denied(as.rep.get(path))
    }
    const reservations = async (who: HostClient) =>
      ok(await who.get(`/reservations?line_item_id[]=${desk}`)).reservations.length as number
    expect(await reservations(as.stranger)).toBe(0)
    expect(await reservations(as.rep)).toBe(await reservations(as.manager))
  })

  it("leads from nothing that is open to orders of others", async () => {
    const { walk_in, partner } = shop.customers
    const paths = [
      `/customers/${partner.id}?fields=*orders`,
      `/customers?fields=id,orders.id`,
      `/customers/${walk_in.id}?fields=%2Borders.items.title`,
      "/regions?fields=*orders",
      "/regions?fields=payment_providers.payment_collections.id",
      "/sales-channels?fields=orders.*",
      "/sales-channels?fields=*publishable_api_keys",
      "/products?fields=variants.order_items.*",
      "/shipping-options?fields=*fulfillments",
      "/customers?order=orders.created_at",
      `/orders/${order.order_id}?fields=customer.orders.id`,
      `/orders/${order.order_id}?fields=*region.orders`,
      `/orders/${order.order_id}?fields=fulfillments.shipping_option.fulfillments.order.id`,
      `/orders?fields=items.variant.order_items.order_id`,
    ]
    for (const path of paths) await denied(as.rep.get(path))
    for (const path of [
      ...["/customers?fields=*addresses,*groups", "/regions?fields=*payment_providers,*countries"],
      `/orders/${order.order_id}?fields=*customer,*payment_collections.payments,*fulfillments.labels,*region`,
    ]) {
      expect([path, await statusOf(as.rep.get(path))]).toEqual([path, 200])
    }
  })

  it("finds in the search what is open, and orders that the CRM shows", async () => {
    const search = async (who: HostClient, query: string) => {
      const { results } = ok(await who.get(`/search?${query}`))
      return results as { entity: string; data: { id: string }[]; count: number }[]
    }
    const orders = async (who: HostClient, query: string) => {
      const found = (await search(who, query)).find(({ entity }) => entity === "order")
      return [found?.data.map(({ id }) => id), found?.count]
    }
    expect(await orders(as.rep, `q=%23${order.display_id}&entity=order`)).toEqual([[order.order_id], 1])
    expect(await orders(as.rep, "entity=order,product")).toEqual([[order.order_id], 1])
    expect(await orders(as.stranger, "q=partener")).toEqual([[], 0])
    const entities = (await search(as.rep, "q=a")).map(({ entity }) => entity)
    expect(entities).toEqual(expect.arrayContaining(["order", "product", "customer"]))
    for (const closed of ["user", "secret_api_key", "publishable_api_key", "promotion", "campaign"]) {
      expect(entities).not.toContain(closed)
      expect(await search(as.rep, `q=a&entity=${closed}`)).toEqual([])
    }
    expect((await search(as.manager, "entity=user"))[0].count).toBeGreaterThan(3)
  })
}
