import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor } from "../../../modules/pipeline"
import { actorOf } from "../crm/crm-request"
import { findSalesOrders } from "./order-parts"
import { rewriteAnswer } from "./rewrite-answer"
import { findVisibleOrders } from "./visible-orders"
import { storeAccessDenied } from "./guard-store-access"
import { readRows } from "../../../utils/read-rows"

type Limit = (req: AuthenticatedMedusaRequest, actor: Actor, res: MedusaResponse) => Promise<void> | void

/** Narrows what a list was asked for, after the host has read the request; only at the level `sales`. */
const atSales =
  (limit: Limit) => async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const asked = req as AuthenticatedMedusaRequest
    // Without a user there is nobody to answer: the log-in refuses.
    const actor = asked.auth_context ? await actorOf(asked) : null
    if (actor?.store_access === "sales") {
      await limit(asked, actor, res)
    }
    next()
  }

/** Where the host names none. */
const DEFAULT_LIMIT = 50

/** The ids that a filter names; null when it names none, or in another way than by themselves. */
function idsIn(filter: unknown): string[] | null {
  const ids = [filter ?? []].flat()
  return ids.length && ids.every((id) => typeof id === "string") ? (ids as string[]) : null
}

/** Orders: the page is cut among those that the actor may see; the host reads the rows of that page. */
export const limitOrders = atSales(async (req, actor, res) => {
  const { pagination } = req.queryConfig
  const { skip = 0, take, order } = pagination
  const { ids, count } = await findVisibleOrders(req.scope, actor, {
    ...{ filters: { ...req.filterableFields, is_draft_order: false }, order },
    ...{ skip, take: take ?? DEFAULT_LIMIT },
  })
  req.filterableFields = { id: ids }
  pagination.skip = 0
  rewriteAnswer<object>(res, (body) => ({ ...body, count, offset: skip }))
})

/** Returns, claims and exchanges: of the orders that are named, those that the actor may see. */
export const limitOrderParts = atSales(async (req, actor) => {
  const ids = idsIn(req.filterableFields.order_id)
  if (!ids) {
    throw storeAccessDenied("sales", req.method, `${req.path} without order_id`)
  }
  const visible = await findSalesOrders(req.scope, actor, ids)
  req.filterableFields.order_id = ids.filter((id) => visible.has(id))
})

/** Reservations: of the order lines that are named, those of orders that the actor may see. */
export const limitReservations = atSales(async (req, actor) => {
  const ids = idsIn(req.filterableFields.line_item_id)
  if (!ids) {
    throw storeAccessDenied("sales", req.method, `${req.path} without line_item_id`)
  }
  const items = await readRows<{ item_id: string; order_id: string }>(req.scope, {
    entity: "order_item",
    fields: ["item_id", "order_id"],
    filters: { item_id: ids },
  })
  const visible = await findSalesOrders(
    req.scope,
    actor,
    items.map(({ order_id }) => order_id),
  )
  const lines = new Set(items.filter(({ order_id }) => visible.has(order_id)).map(({ item_id }) => item_id))
  req.filterableFields.line_item_id = ids.filter((id) => lines.has(id))
})
