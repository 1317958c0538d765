import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { oddityOf } from "../../utils/odd-value"

/** The host takes a dot in a parameter's name for a level, and fails at more than one; no parameter of ours has any. */
const dottedOf = (query: object) => Object.keys(query).find((key) => key.includes("."))

/**
 * Refuses a body or query string that no route could be meant to take, before anything tries to put it into words: the
 * host's validators would fail over it while they say what is wrong.
 */
export function refuseOddValues(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
  const inQuery = oddityOf(req.query)
  if (inQuery) {
    throw refuse(inQuery)
  }
  const dotted = dottedOf(req.query)
  if (dotted !== undefined) {
    throw refuse(`Unrecognized fields: '${dotted}'`)
  }
  const inBody = oddityOf(req.body)
  if (inBody) {
    throw refuse(inBody)
  }
  next()
}
