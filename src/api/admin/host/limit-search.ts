import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor } from "../../../modules/pipeline"
import { actorOf } from "../crm/crm-request"
import { rewriteAnswer } from "./rewrite-answer"
import { SEARCHABLE } from "./sales-routes"
import { findVisibleOrders } from "./visible-orders"
import { readRows } from "../../../utils/read-rows"

type Group = { entity: string; data: unknown[]; count: number; offset: number; limit: number }
type Asked = { q?: string; entity?: string[] }

const DEFAULT_LIMIT = 20

/** The orders that a search finds, of those that the actor may see: as the host's own search would, and no others. */
async function searchOrders(req: MedusaRequest, actor: Actor, q: string | undefined): Promise<Group> {
  const { skip = 0, take: asked } = req.queryConfig.pagination
  const take = asked ?? DEFAULT_LIMIT
  // People type an order's number with the sign before it.
  const filters = { is_draft_order: false, ...(q ? { q: q.replace(/^#/, "") } : {}) }
  const { ids, count } = await findVisibleOrders(req.scope, actor, { filters, skip, take })
  const data = await readRows<Record<string, unknown>>(req.scope, {
    entity: "order",
    fields: ["id", "display_id", "email"],
    filters: { id: ids },
  })
  return { entity: "order", data, count, offset: skip, limit: take }
}

/** At the level `sales` the search finds what is open there, and the reader's own orders. */
export async function limitSearch(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const asked = req as AuthenticatedMedusaRequest
  const actor = asked.auth_context ? await actorOf(asked) : null
  if (actor?.store_access !== "sales") {
    return next()
  }
  const search = req.validatedQuery as Asked
  const wanted = search.entity?.length ? search.entity : ["order", ...SEARCHABLE]
  const entities = wanted.filter((name) => SEARCHABLE.includes(name))
  const orders = wanted.includes("order") ? [await searchOrders(req, actor, search.q)] : []
  if (!entities.length) {
    res.json({ results: orders })
    return
  }
  search.entity = entities
  rewriteAnswer<{ results: Group[] }>(res, ({ results }) => ({ results: [...orders, ...results] }))
  next()
}
