import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Our entities, wherever they stand in a path of fields. */
const OURS = /(^|[.,\s+*-])crm_(lead|opportunity|opportunitie|offer|sales_order)s?($|[.,\s])/

/**
 * The host's own routes would follow the links from an order to its offer for anybody: there nobody asks whose offer it
 * is, nor who may see costs.
 */
export function refuseCrmFields(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  if (OURS.test(String(req.query.fields ?? ""))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "fields: records of the CRM are read below /admin/crm, where access rights count",
    )
  }
  next()
}
