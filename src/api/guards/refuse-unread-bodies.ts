import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { crmError } from "../../errors/crm-error"

const JSON_TYPE = "application/json"

/** Routes that take something else than JSON; whatever is not here takes JSON. */
const OTHER_TYPES: [route: RegExp, types: string[]][] = [
  [/^\/admin\/crm\/(leads|opportunities)\/[^/]+\/files\/?$/i, ["multipart/form-data"]],
  [/^\/admin\/crm\/seller\/logo\/?$/i, ["multipart/form-data"]],
  // The buttons of the customer's page.
  [/^\/crm\/offers\//i, ["application/x-www-form-urlencoded", JSON_TYPE]],
]

const typesOf = (path: string) => OTHER_TYPES.find(([route]) => route.test(path))?.[1] ?? [JSON_TYPE]

/** Whether the request says that something comes behind its head. */
const hasBody = ({ headers }: MedusaRequest) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0

/**
 * Answers 415 to a body of a type that the route does not read. It would count as no body at all, and what it says,
 * such as the version that was seen, would be left out unnoticed.
 */
export function refuseUnreadBodies(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const [path] = req.originalUrl.split("?")
  const types = typesOf(path)
  if (req.method === "GET" || req.method === "HEAD" || !hasBody(req) || req.is(types)) {
    next()
    return
  }
  throw crmError("unsupported_media_type", {
    types,
    given: req.headers["content-type"] || { item: "no_content_type" },
  })
}
