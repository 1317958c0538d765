import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { type CrmError, crmError } from "../../../errors/crm-error"
import type { Actor } from "../../../modules/pipeline"
import { actorIdOf, actorOf } from "../crm/crm-request"
import { assertMayTouchOrderPart } from "./order-parts"
import { askedPaths } from "./asked-paths"
import type { HostRoute, OrderReference } from "./sales-routes"
import { sidewaysPath } from "./sideways-fields"
import { type Found, findRoute, isCrmPath, isOpenAt, isPersonal, methodOf } from "./store-access"

/** A refusal in words, which pages of the dashboard show. */
export function storeAccessDenied(level: Actor["store_access"], method: string, path: string): CrmError {
  return crmError("store_access_denied", { level, method: methodOf(method), path })
}

type Body = Record<string, unknown> | null | undefined

/** The id at the place where a request names an order or a part of one. @throws MedusaError invalid_data */
function idAt({ in: place, name }: OrderReference, params: Found["params"], body: Body): string {
  const id = place === "params" ? params[name] : body?.[name]
  if (typeof id !== "string" || !id) {
    throw crmError("field_required", { field: name })
  }
  return id
}

/** What is one's own alone: never another's profile, nor what everybody sees. */
function assertOwn(req: AuthenticatedMedusaRequest, { route, params }: Found, level: Actor["store_access"]) {
  const body = req.body as Body
  const isOthers = route.rule === "own_user" && params.id !== actorIdOf(req)
  const isEverybodys =
    route.rule === "own_settings" && (Boolean(body?.is_default) || Boolean(body?.is_system_default))
  if (isOthers || isEverybodys) {
    throw storeAccessDenied(level, req.method, route.path)
  }
}

/** Rules whose answers are of orders that the reader may see. */
const isOfOrders = ({ rule }: HostRoute) => Array.isArray(rule) || rule === "orders" || rule === "parts"

/** @throws MedusaError forbidden when the fields that are asked for lead to what is not open */
function assertStaysHere(req: MedusaRequest, { route }: Found): void {
  const path = sidewaysPath(askedPaths(req.query), isOfOrders(route))
  if (path) {
    throw storeAccessDenied("sales", req.method, `${route.path} with the field ${path}`)
  }
}

/**
 * The one door to the host's own admin routes: what the role's level does not name is refused, and an order at the level
 * `sales` is one that its reader may see in the CRM. Runs before all else but the log-in.
 * @throws MedusaError forbidden (code `store_access_denied`), not_found for an order of others
 */
export async function guardStoreAccess(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const asked = req as AuthenticatedMedusaRequest
  const path = req.baseUrl + req.path
  // Without a user the host has decided already: the route is open to anybody.
  if (isCrmPath(path) || !asked.auth_context) {
    return next()
  }
  const found = findRoute(req.method, path)
  if (found?.route.rule === "self") {
    return next()
  }
  if (found?.route.rule === "own_user" && found.params.id === actorIdOf(asked)) {
    return next()
  }
  const actor = await actorOf(asked)
  if (actor.store_access === "full") {
    return next()
  }
  if (!isOpenAt(actor.store_access, req.method, path)) {
    throw storeAccessDenied(actor.store_access, req.method, path)
  }
  if (found && isPersonal(found) && !(actor.store_access === "read" && methodOf(req.method) === "GET")) {
    assertOwn(asked, found, actor.store_access)
  }
  if (found && Array.isArray(found.route.rule) && actor.store_access === "sales") {
    const action = methodOf(req.method) === "GET" ? "read" : "write"
    for (const reference of found.route.rule) {
      const id = idAt(reference, found.params, req.body as Body)
      await assertMayTouchOrderPart(req.scope, actor, action, { part: reference.part, id })
    }
  }
  if (found && actor.store_access === "sales") {
    assertStaysHere(req, found)
  }
  next()
}
