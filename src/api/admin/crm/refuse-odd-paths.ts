import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/

/** A path with control characters in it names nothing, and PostgreSQL would refuse to look. */
export function refuseOddPaths(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  let [path] = req.originalUrl.split("?")
  try {
    path = decodeURIComponent(path)
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The path is not a valid URL")
  }
  if (CONTROL.test(path)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this path")
  }
  next()
}
