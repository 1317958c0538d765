import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { crmError, crmErrorOf } from "../../errors/crm-error"
import { oddityOf } from "../../utils/odd-value"

/** The host takes a dot in a parameter's name for a level, and fails at more than one; no parameter of ours has any. */
const dottedOf = (query: object) => Object.keys(query).find((key) => key.includes("."))

/**
 * Refuses a body or query string that no route could be meant to take, before anything tries to put it into words: the
 * host's validators would fail over it while they say what is wrong.
 */
export function refuseOddValues(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const inQuery = oddityOf(req.query)
  if (inQuery) {
    throw crmErrorOf(inQuery)
  }
  const dotted = dottedOf(req.query)
  if (dotted !== undefined) {
    throw crmError("field_unknown", { field: dotted, fields: [dotted] })
  }
  const inBody = oddityOf(req.body)
  if (inBody) {
    throw crmErrorOf(inBody)
  }
  next()
}
