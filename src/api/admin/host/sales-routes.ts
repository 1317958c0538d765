/**
 * The host's admin routes that are open at the level `sales`, and those that everybody needs whatever their level. What
 * is not here is refused: a route that a later Medusa, or another plugin, brings too. docs/store-access.md is this
 * table in words.
 */

/** What an id in a request stands for; each is traced to its order. */
export type OrderPart =
  "order" | "order_change" | "return" | "order_claim" | "order_exchange" | "payment" | "payment_collection"

/** Where a request names an order, or a part of one. */
export type OrderReference = { part: OrderPart; in: "params" | "body"; name: string }

/**
 * What a request must hold beside its level:
 * - `self`: what the dashboard needs for whoever looks at it; open at every level
 * - `own_user`: the user named by `:id` is whoever asks; open at every level
 * - `own_settings`: changes one's own view, not everybody's; open at every level
 * - `open`: nothing
 * - `refused`: never, though its path looks like one that is open
 * - `orders`, `parts`, `reservations`, `notifications`, `search`: a list, answered for what the reader may see
 * - an order, named once or twice, that the reader may see (GET) or change (all else)
 */
export type Rule =
  | "self"
  | "own_user"
  | "own_settings"
  | "open"
  | "refused"
  | "orders"
  | "parts"
  | "reservations"
  | "notifications"
  | "search"
  | OrderReference[]

export type HostRoute = { method: string; path: string; rule: Rule }

/** Rows of the table, each written as "GET|POST /orders/:id" below /admin. */
const rows = (rule: Rule, prefix: string, routes: string[]): HostRoute[] =>
  routes.flatMap((route) => {
    const [methods, path = ""] = route.split(" ")
    return methods.split("|").map((method) => ({ method, path: `/admin${prefix}${path}`, rule }))
  })

const byId = (part: OrderPart): OrderReference[] => [{ part, in: "params", name: "id" }]
const ORDER_IN_BODY: OrderReference = { part: "order", in: "body", name: "order_id" }

/** A thing's list and its one. */
const readable = (...things: string[]) =>
  rows(
    "open",
    "",
    things.flatMap((thing) => [`GET /${thing}`, `GET /${thing}/:id`]),
  )

const PERSONAL: HostRoute[] = [
  ...rows("self", "", [
    ...["GET /feature-flags", "GET /plugins", "GET /locales", "GET /locales/:code", "GET /stores"],
    ...["GET /users/me", "GET /rbac/me/permissions", "GET /property-labels", "GET /property-labels/:id"],
    ...["GET /layouts/configurations", "GET /views/entities", "GET /views/:entity/columns"],
    ...["GET /views/:entity/configurations", "GET|POST /views/:entity/configurations/active"],
    // The settings ask for the second one to know whether there is a page for it.
    ...["GET /views/:entity/configurations/:id", "GET /search-indexes"],
  ]),
  ...rows("own_user", "/users/:id", ["GET|POST", "GET /auth-providers", "POST /reset-password"]),
  ...rows("own_settings", "", [
    ...["GET|POST|DELETE /layouts/:zone/configuration", "POST /views/:entity/configurations"],
  ]),
]

const CATALOG: HostRoute[] = [
  ...readable(
    ...["products", "product-categories", "collections", "product-types", "product-tags", "product-options"],
    ...["regions", "tax-rates", "tax-regions", "price-lists", "price-preferences"],
    ...["inventory-items", "stock-locations", "sales-channels", "shipping-options", "shipping-profiles"],
    ...["shipping-option-types", "return-reasons", "refund-reasons", "customer-groups"],
  ),
  ...rows("open", "", [
    ...["GET /products/:id/options", "GET /products/:id/variants", "GET /products/:id/variants/:variant_id"],
    ...[
      "GET /product-variants",
      "GET /product-options/:id/values",
      "GET /product-options/:id/values/:value_id",
    ],
    ...["GET /price-lists/:id/prices", "GET /inventory-items/:id/location-levels", "GET /stores/:id"],
    ...["GET /currencies", "GET /currencies/:code"],
    ...["GET /tax-providers", "GET /fulfillment-providers", "GET /fulfillment-providers/:id/options"],
    ...["GET /fulfillment-sets/:id/service-zones/:zone_id", "GET /payments/payment-providers"],
  ]),
]

const CUSTOMERS: HostRoute[] = rows("open", "/customers", [
  ...["GET|POST", "GET|POST /:id", "GET|POST /:id/addresses", "GET|POST|DELETE /:id/addresses/:address_id"],
])

const ORDERS: HostRoute[] = [
  ...rows("orders", "/orders", ["GET"]),
  ...rows("refused", "/orders", ["POST /export"]),
  ...rows(byId("order"), "/orders/:id", [
    ...["GET|POST", "GET /changes", "GET /line-items", "GET /preview", "GET /shipping-options"],
    ...["POST /fulfillments", "POST /fulfillments/:fulfillment_id/cancel"],
    ...[
      "POST /fulfillments/:fulfillment_id/shipments",
      "POST /fulfillments/:fulfillment_id/mark-as-delivered",
    ],
  ]),
  ...rows([ORDER_IN_BODY], "/order-edits", ["POST"]),
  // The id of an order edit is its order's.
  ...rows(byId("order"), "/order-edits/:id", [
    ...["DELETE", "POST /confirm", "POST /request", "POST /items", "POST /items/item/:item_id"],
    ...["POST|DELETE /items/:action_id", "POST /shipping-method", "POST|DELETE /shipping-method/:action_id"],
  ]),
  ...rows(byId("order_change"), "/order-changes/:id", ["POST"]),
]

const exchanged = ["inbound", "outbound"].flatMap((direction) => [
  ...[`POST /${direction}/items`, `POST|DELETE /${direction}/items/:action_id`],
  ...[`POST /${direction}/shipping-method`, `POST|DELETE /${direction}/shipping-method/:action_id`],
])

const AFTER_SALES: HostRoute[] = [
  ...["/returns", "/claims", "/exchanges"].flatMap((path) => [
    ...rows("parts", path, ["GET"]),
    ...rows([ORDER_IN_BODY], path, ["POST"]),
  ]),
  ...rows(byId("return"), "/returns/:id", [
    ...["GET|POST", "POST /cancel", "POST|DELETE /request", "POST|DELETE /receive", "POST /receive/confirm"],
    ...["request-items", "receive-items", "dismiss-items", "shipping-method"].flatMap((thing) => [
      ...[`POST /${thing}`, `POST|DELETE /${thing}/:action_id`],
    ]),
  ]),
  ...rows(byId("order_claim"), "/claims/:id", [
    ...["GET", "POST /cancel", "POST|DELETE /request", ...exchanged],
    ...["POST /claim-items", "POST|DELETE /claim-items/:action_id"],
  ]),
  ...rows(byId("order_exchange"), "/exchanges/:id", [
    ...["GET", "POST /cancel", "POST|DELETE /request", ...exchanged],
  ]),
]

const PAYMENTS: HostRoute[] = [
  ...rows(byId("payment"), "/payments/:id", ["GET", "POST /capture", "POST /refund"]),
  ...rows([ORDER_IN_BODY], "/payment-collections", ["POST"]),
  ...rows([...byId("payment_collection"), ORDER_IN_BODY], "/payment-collections/:id", ["POST /mark-as-paid"]),
]

export const SALES_ROUTES: readonly HostRoute[] = [
  ...PERSONAL,
  ...CATALOG,
  ...CUSTOMERS,
  ...ORDERS,
  ...AFTER_SALES,
  ...PAYMENTS,
  ...rows("reservations", "", ["GET /reservations"]),
  ...rows("notifications", "", ["GET /notifications", "GET /notifications/:id"]),
  ...rows("search", "", ["GET /search"]),
  ...rows("open", "", ["POST /uploads"]),
]

/**
 * Reads that hand out rights, refused below `full`: tokens of invitations and keys, and what workflows were given and
 * answered, which holds both.
 */
export const SECRET_PATHS = ["/admin/invites", "/admin/api-keys", "/admin/workflows-executions"] as const

/** What the search at the level `sales` finds, beside the orders that the reader may see. */
export const SEARCHABLE: readonly string[] = [
  ...["product", "product_variant", "product_category", "product_collection", "product_type", "product_tag"],
  ...["customer", "customer_group", "inventory_item", "price_list", "region", "tax_region", "return_reason"],
  ...["sales_channel", "stock_location", "shipping_profile"],
]
