import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { crmError } from "../../../errors/crm-error"
import { OFFER_MODULE } from "../../../modules/offer"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import { askedPaths } from "./asked-paths"
import { namesOfModules } from "./relation-names"

let names: Set<string> | undefined

/** What the modules of this plugin, their entities and their links are called; known once the host has loaded them. */
const ours = () =>
  (names ??= namesOfModules(MedusaModule.getAllJoinerConfigs(), [
    PIPELINE_MODULE,
    OFFER_MODULE,
    SALES_ORDER_MODULE,
  ]))

/**
 * The host's own routes, the store's as well as the dashboard's, would follow the links from an order to its offer for
 * anybody: there nobody asks whose offer it is, nor who may see costs. An order of rows tells as much as the field.
 */
export function refuseCrmFields(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  if (askedPaths(req.query).some((path) => path.some((name) => ours().has(name)))) {
    throw crmError("crm_fields_closed", { field: "fields" })
  }
  next()
}
