import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Our entities and the links to them, wherever they stand in a path of fields. */
const OURS = /(^|[.,\s+*-])crm_/

/**
 * The host's own routes, the store's as well as the dashboard's, would follow the links from an order to its offer for
 * anybody: there nobody asks whose offer it is, nor who may see costs. An order of rows tells as much as the field.
 */
export function refuseCrmFields(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  for (const parameter of ["fields", "order"]) {
    if (OURS.test(String(req.query[parameter] ?? ""))) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${parameter}: records of the CRM are read below /admin/crm, where access rights count`,
      )
    }
  }
  next()
}
