import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { hasControl } from "../../utils/visible-text"

/** A path with control characters in it names nothing, and PostgreSQL would refuse to look. */
export function refuseOddPaths(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  let [path] = req.originalUrl.split("?")
  try {
    path = decodeURIComponent(path)
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The path is not a valid URL")
  }
  if (hasControl(path)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this path")
  }
  next()
}
