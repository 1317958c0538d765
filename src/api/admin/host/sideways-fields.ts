import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { Modules } from "@medusajs/framework/utils"
import { namesInto } from "./relation-names"

/** Modules whose records a seller reads by their order, or not at all. */
const CLOSED = [Modules.ORDER, Modules.PAYMENT, Modules.CART, Modules.API_KEY, Modules.AUTH, Modules.USER]

/** Names within modules that are open otherwise, or that an order is left by and entered again. */
const INNER = [
  ...["fulfillment", "fulfillments", "payment_collection", "payment_collections", "payment", "payments"],
  ...["payment_session", "payment_sessions", "reservation_items"],
]

/** What a region and a refund are read with: they lead into the payment module, and not to payments. */
const HARMLESS = ["payment_provider_link", "payment_providers", "refund_reason"]

/** Names by which a path that began at an order stays with that order. */
const WITHIN_ORDER = new Set([
  ...["order", "items", "item", "detail", "shipping_methods", "transactions", "credit_lines", "summary"],
  ...[
    "payment_collections",
    "payment_collection",
    "payments",
    "payment",
    "payment_sessions",
    "payment_session",
  ],
  ...[
    "captures",
    "refunds",
    "fulfillments",
    "fulfillment",
    "labels",
    "returns",
    "return",
    "claim",
    "exchange",
  ],
  ...["claim_items", "additional_items", "return_items", "actions", "order_change", "changes"],
])

let names: Set<string> | undefined

function closedNames(): Set<string> {
  if (!names) {
    names = namesInto(MedusaModule.getAllJoinerConfigs(), CLOSED)
    for (const name of INNER) names.add(name)
    for (const name of HARMLESS) names.delete(name)
  }
  return names
}

/**
 * The first of the paths that would lead a seller from what is open, such as a customer, to orders and payments of
 * others. From an order (`fromOrder`) what belongs to that order is open, and nothing beyond it.
 */
export function sidewaysPath(paths: string[][], fromOrder: boolean): string | null {
  const isSideways = (path: string[]) => {
    const beyond = fromOrder ? path.findIndex((name) => !WITHIN_ORDER.has(name)) : 0
    return beyond >= 0 && path.slice(beyond).some((name) => closedNames().has(name))
  }
  return paths.find(isSideways)?.join(".") ?? null
}
