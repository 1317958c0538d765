import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { crmError } from "../../errors/crm-error"
import { hasControl } from "../../utils/visible-text"

/** A path with control characters in it names nothing, and PostgreSQL would refuse to look. */
export function refuseOddPaths(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  let [path] = req.originalUrl.split("?")
  try {
    path = decodeURIComponent(path)
  } catch {
    throw crmError("path_invalid")
  }
  if (hasControl(path)) {
    throw crmError("path_unknown")
  }
  next()
}
