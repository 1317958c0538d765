import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpSalesOrder } from "../../../src/types/http"
import { buildShop, createDashboardUser, type Shop } from "../../helpers"
import { crmClient } from "../../helpers/crm"
import { hostClient, type HostClient } from "../../helpers/host"
import { placeHostOrder } from "../../helpers/host-order"
import type { HostSuite } from "../../helpers/in-one-host"
import { type Answer, ok, sellerOf } from "../../helpers/selling"
import { buildStorePeople, type StorePeople } from "../../helpers/store-people"

const DENIED = {
  type: "forbidden",
  code: "store_access_denied",
  message: expect.stringContaining("role"),
  details: { params: expect.objectContaining({ method: expect.any(String) }) },
}

/** What of the store each level of a role opens, beside the CRM. */
export const storeAccess: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let people: StorePeople
  let as: StorePeople["as"]
  let order: HttpSalesOrder
  let unsold: string
  let desk: string

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    people = await buildStorePeople(getContainer(), api)
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
    expect({ status, data }).toEqual({ status: 403, data: DENIED })
  }
  const statusOf = async (answer: Promise<Answer>) => (await answer).status

  it("a rep is no administrator, whatever they try", async () => {
    const { rep } = as
    const { stranger, manager } = people.users
    const product = shop.products.desk
    const variant = `/products/${product.id}/variants/${product.variant_id}`
    await denied(rep.delete(`/users/${stranger.user.id}`))
    await denied(rep.post(`/users/${manager.user.id}`, { first_name: "x" }))
    await denied(rep.get("/users"))
    await denied(rep.post("/invites", { email: "x@crm.test" }))
    await denied(rep.get("/invites"))
    await denied(rep.post("/api-keys", { title: "x", type: "secret" }))
    await denied(rep.get("/api-keys"))
    await denied(rep.post(variant, { prices: [{ currency_code: "ron", amount: 1 }] }))
    await denied(rep.delete(`/products/${product.id}`))
    await denied(rep.delete(`/customers/${shop.customers.walk_in.id}`))
    await denied(rep.post("/orders/export"))
    await denied(rep.post(`/orders/${order.order_id}/cancel`))
    await denied(rep.get("/draft-orders"))
    await denied(rep.get("/something-of-another-plugin"))
    const crm = crmClient(api, people.users.rep)
    const promotion = await crm.post("reps", { user_id: people.users.rep.user.id, role_key: "sales_manager" })
    expect(promotion.status).toBe(403)
    expect(await statusOf(as.manager.get("/users"))).toBe(200)
    // Neither another spelling of the path, nor a header, nor HEAD is a way around.
    for (const path of ["/USERS", "/users/", "/users?x=1"]) await denied(rep.get(path))
    for (const path of ["//users", "/users//", "/%75sers"]) {
      expect([403, 404]).toContain(await statusOf(rep.get(path)))
    }
    expect(await statusOf(rep.ask("HEAD", "/users"))).toBe(403)
    expect(await statusOf(rep.ask("HEAD", "/products"))).toBe(200)
    const sneaky = hostClient(api, {
      headers: { ...people.users.rep.headers, "x-http-method-override": "GET" } as { authorization: string },
    })
    await denied(sneaky.delete(`/users/${stranger.user.id}`))
  })

  it("a rep does what selling needs", async () => {
    const { rep } = as
    for (const path of ["/products", "/product-variants", "/regions", "/stock-locations", "/price-lists"]) {
      expect([path, await statusOf(rep.get(path))]).toEqual([path, 200])
    }
    const { customer } = ok(await rep.post("/customers", { email: "nou@client.test" }))
    ok(await rep.post(`/customers/${customer.id}`, { first_name: "Nou" }))
    ok(await rep.post(`/customers/${customer.id}/addresses`, { city: "Iași" }))
    const [{ id }] = ok(await rep.get(`/customers/${customer.id}/addresses`)).addresses
    ok(await rep.post(`/customers/${customer.id}/addresses/${id}`, { city: "Cluj" }))
    ok(await rep.delete(`/customers/${customer.id}/addresses/${id}`))
    ok(await rep.get("/users/me"))
    ok(await rep.post(`/users/${people.users.rep.user.id}`, { first_name: "Radu" }))
    for (const path of ["/notifications?channel=feed", "/stores", "/feature-flags", "/plugins"]) {
      expect([path, await statusOf(rep.get(path))]).toEqual([path, 200])
    }
  })

  it("reads all of the store with `read`, what hands out rights left out, and changes nothing but one's own", async () => {
    const { reader } = as
    for (const path of ["/orders", `/orders/${unsold}`, "/users", "/draft-orders", "/promotions"]) {
      expect([path, await statusOf(reader.get(path))]).toEqual([path, 200])
    }
    for (const path of ["/invites", "/api-keys", "/workflows-executions", "/INVITES/"]) {
      await denied(reader.get(path))
    }
    await denied(reader.post("/customers", { email: "x@client.test" }))
    await denied(reader.post("/uploads"))
    await denied(reader.delete(`/products/${shop.products.desk.id}`))
    await denied(reader.post("/layouts/sidebar/configuration", { is_default: true, configuration: {} }))
    ok(await reader.post("/layouts/sidebar/configuration", { configuration: { widgets: {} } }))
    ok(await reader.post(`/users/${people.users.reader.user.id}`, { first_name: "Cititor" }))
  })

  /** The rest of what one does with an order on the host's own page; each with a body that is right. */
  const flows = (id: string): [string, string, object?][] => [
    ["GET", `/orders/${id}`],
    ["GET", `/orders/${id}/changes`],
    ["GET", `/orders/${id}/line-items`],
    ["GET", `/orders/${id}/preview`],
    ["GET", `/orders/${id}/shipping-options`],
    ["POST", `/orders/${id}`, { metadata: { note: "sunat" } }],
    ["POST", "/order-edits", { order_id: id }],
    ["DELETE", `/order-edits/${id}`],
    ["POST", "/returns", { order_id: id }],
    ["POST", "/payment-collections", { order_id: id, amount: 1 }],
  ]

  it("opens the flows of an order to whom the CRM shows it, and of no other", async () => {
    for (const [method, path, body] of flows(order.order_id)) {
      const told = async (who: keyof typeof as) => statusOf(as[who].ask(method, path, body))
      const mayLook = method === "GET" ? 200 : 403
      const answers = [await told("stranger"), await told("outsider"), await told("viewer")]
      expect([method, path, ...answers]).toEqual([method, path, 404, 404, mayLook])
      const own = await as.rep.ask(method, path, body)
      expect([method, path, own.status, own.status < 400 ? "" : own.data.message]).toEqual(
        ...[[method, path, 200, ""]],
      )
    }
    for (const [method, path, body] of flows(unsold)) {
      for (const who of ["rep", "director"] as const) {
        expect([method, path, await statusOf(as[who].ask(method, path, body))]).toEqual([method, path, 404])
      }
    }
    expect(await statusOf(as.rep.post("/returns", { order_id: [order.order_id] }))).toBe(400)
    expect(await statusOf(as.rep.get("/orders/a%00b"))).toBe(404)
  })

  /** What the rep has on their order, by id. */
  const buildParts = async () => {
    const { rep } = as
    const id = order.order_id
    const location_id = shop.stock_location_id
    const ship = {
      location_id,
      shipping_option_id: shop.shipping_option_id,
      items: [{ id: desk, quantity: 1 }],
    }
    const fulfilled = ok(await rep.post(`/orders/${id}/fulfillments?fields=*fulfillments`, ship)).order
    const fulfillment = fulfilled.fulfillments[0].id as string
    const base = `/orders/${id}/fulfillments/${fulfillment}`
    ok(await rep.post(`${base}/shipments`, { items: [{ id: desk, quantity: 1 }] }))
    ok(await rep.post(`${base}/mark-as-delivered`))
    const { payment_collections } = ok(await rep.get(`/orders/${id}?fields=*payment_collections`)).order
    const collection =
      payment_collections[0] ??
      ok(await rep.post("/payment-collections", { order_id: id, amount: order.total })).payment_collection
    ok(await rep.post(`/payment-collections/${collection.id}/mark-as-paid`, { order_id: id }))
    const fields = "fields=*payment_collections.payments"
    const paid = ok(await rep.get(`/orders/${id}?${fields}`)).order.payment_collections
    const payment = paid.flatMap((each: { payments: { id: string }[] }) => each.payments)[0].id as string
    // While a return is begun, the host gives nothing back.
    ok(await rep.post(`/payments/${payment}/refund`, { amount: 1 }))
    const returned = ok(await rep.post("/returns", { order_id: id, location_id })).return.id as string
    return { fulfillment, base, collection: collection.id as string, payment, returned }
  }

  it("traces returns, claims, exchanges and payments to their order", async () => {
    const { rep, stranger, viewer } = as
    const id = order.order_id
    const parts = await buildParts()
    const items = [{ id: desk, quantity: 1 }]
    const asked: [string, string, object?][] = [
      ["POST", `${parts.base}/cancel`],
      ["POST", `${parts.base}/mark-as-delivered`],
      ["GET", `/payments/${parts.payment}`],
      ["POST", `/payments/${parts.payment}/capture`],
      ["POST", `/payments/${parts.payment}/refund`, { amount: 1 }],
      ["POST", `/payment-collections/${parts.collection}/mark-as-paid`, { order_id: id }],
      ["GET", `/returns/${parts.returned}`],
      ["POST", `/returns/${parts.returned}/request-items`, { items }],
      ["POST", `/returns/${parts.returned}/request`],
    ]
    for (const [method, path, body] of asked) {
      const mayLook = method === "GET" ? 200 : 403
      const answers = [
        await statusOf(stranger.ask(method, path, body)),
        await statusOf(viewer.ask(method, path, body)),
      ]
      expect([method, path, ...answers]).toEqual([method, path, 404, mayLook])
    }
    ok(await rep.get(`/payments/${parts.payment}`))
    ok(await rep.post(`/returns/${parts.returned}/request-items`, { items }))
    ok(await rep.post(`/returns/${parts.returned}/request`))
    ok(await rep.post(`/returns/${parts.returned}/receive`))
    ok(await rep.delete(`/returns/${parts.returned}/receive`))
    const { claim } = ok(await rep.post("/claims", { order_id: id, type: "refund" }))
    expect(await statusOf(stranger.post(`/claims/${claim.id}/claim-items`, { items }))).toBe(404)
    const claimed = await rep.post(`/claims/${claim.id}/claim-items`, { items })
    expect(claimed.status).not.toBe(403)
    ok(await rep.delete(`/claims/${claim.id}/request`))
    const { exchange } = ok(await rep.post("/exchanges", { order_id: id }))
    expect(await statusOf(stranger.get(`/exchanges/${exchange.id}`))).toBe(404)
    ok(await rep.get(`/exchanges/${exchange.id}`))
    // One's own order is no way to pay with, or to, another's.
    expect(
      await statusOf(
        stranger.post(`/payment-collections/${parts.collection}/mark-as-paid`, { order_id: unsold }),
      ),
    ).toBe(404)
  })

  it("limits a secret key as whoever made it, and what they become", async () => {
    const { clerk, manager } = people.users
    const { api_key } = ok(await as.clerk.post("/api-keys", { title: "ERP", type: "secret" }))
    const basic = Buffer.from(`${api_key.token}:`).toString("base64")
    const key = hostClient(api, { headers: { authorization: `Basic ${basic}` } })
    expect(await statusOf(key.get("/users"))).toBe(200)
    ok(await people.crm.post("reps", { user_id: clerk.user.id, role_key: "sales_rep" }))
    await denied(key.get("/users"))
    await denied(key.delete(`/users/${manager.user.id}`))
    expect(await statusOf(key.get("/products"))).toBe(200)
    expect(await statusOf(key.get(`/orders/${order.order_id}`))).toBe(404)
  })

  it("meets a new user at their first request to the host, and shuts out one who was removed", async () => {
    const user = await createDashboardUser(getContainer())
    const host = hostClient(api, user)
    await denied(host.get("/users"))
    expect(await statusOf(host.get("/products"))).toBe(200)
    const { reps } = ok(await people.crm.get("reps", { user_id: [user.user.id] }))
    expect(reps).toMatchObject([{ role: { key: "sales_rep" } }])
    ok(await people.crm.delete(`reps/${reps[0].id}`))
    expect(await statusOf(host.get("/products"))).toBe(403)
    expect(await statusOf(host.get("/users/me"))).toBe(200)
    await getContainer().resolve(Modules.USER).deleteUsers([user.user.id])
    expect(await statusOf(host.get("/products"))).toBe(401)
    expect(await statusOf(hostClient(api, { headers: { authorization: "" } }).get("/products"))).toBe(401)
  })

  it("an invited person is let in", async () => {
    const { invite } = ok(await as.manager.post("/invites", { email: "noua@crm.test" }))
    const credentials = { email: "noua@crm.test", password: "supersecret" }
    const { token } = ok(await api.post("/auth/user/emailpass/register", credentials))
    const invited = hostClient(api, { headers: { authorization: `Bearer ${token}` } })
    const body = { email: "noua@crm.test", first_name: "Noua" }
    ok(await invited.post(`/invites/accept?token=${invite.token}`, body))
    const { token: logged } = ok(await api.post("/auth/user/emailpass", credentials))
    const host = hostClient(api, { headers: { authorization: `Bearer ${logged}` } })
    ok(await host.get("/users/me"))
    await denied(host.get("/users"))
  })

  it("is a column of a role, `sales` unless said, and told to the dashboard", async () => {
    const { roles } = ok(await people.crm.get("roles"))
    const levels = Object.fromEntries(
      (roles as { key: string; store_access: string }[]).map(({ key, store_access }) => [key, store_access]),
    )
    expect(levels).toMatchObject({
      sales_rep: "sales",
      team_lead: "sales",
      sales_manager: "full",
      reader: "read",
    })
    const { role } = ok(await people.crm.post("roles", { name: "Stagiar" }))
    expect(role.store_access).toBe("sales")
    expect(ok(await people.crm.post(`roles/${role.id}`, { store_access: "read" })).role.store_access).toBe(
      "read",
    )
    expect(await statusOf(people.crm.post(`roles/${role.id}`, { store_access: "all" }))).toBe(400)
    expect(ok(await crmClient(api, people.users.rep).get("me")).me.store_access).toBe("sales")
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await expect(knex.raw("update crm_sales_role set store_access = 'all'")).rejects.toThrow(/check/)
  })

  it("hides from the sidebars what is refused", async () => {
    const hidden = async (who: HostClient, zone: string) => {
      const { default_configuration } = ok(await who.get(`/layouts/${zone}/configuration`))
      return Object.keys(default_configuration?.configuration.widgets ?? {}).sort()
    }
    expect(await hidden(as.rep, "sidebar")).toEqual(["core:nav:/draft-orders", "core:nav:/promotions"])
    expect(await hidden(as.rep, "settings.sidebar")).toContain("core:settings-nav:/settings/users")
    expect(await hidden(as.reader, "sidebar")).toEqual([])
    expect(await hidden(as.reader, "settings.sidebar")).toContain(
      "core:settings-nav:/settings/secret-api-keys",
    )
    expect(await hidden(as.manager, "settings.sidebar")).toEqual([])
  })
}
