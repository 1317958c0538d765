import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService, withStates } from "../../modules/offer"
import type { HttpVariantCost } from "../../types/http"
import { readRow } from "../../utils/read-rows"
import { readToday } from "../seller/read-today"

/** @throws MedusaError not_found */
export async function assertVariantExists(container: MedusaContainer, id: string): Promise<void> {
  const variant = await readRow<{ id: string }>(container, {
    entity: "variant",
    fields: ["id"],
    filters: { id },
  })
  if (!variant) {
    throw crmError("record_not_found", { record: "variant", id })
  }
}

/** What a variant costs, cost and will cost: by currency, the newest first. @throws not_found for no such variant */
export async function listVariantCosts(
  container: MedusaContainer,
  variant_id: string,
): Promise<HttpVariantCost[]> {
  const [rows, today] = await Promise.all([
    container
      .resolve<OfferModuleService>(OFFER_MODULE)
      .listVariantCosts({ variant_id }, { order: { currency_code: "ASC", valid_from: "DESC" }, take: null }),
    readToday(container),
    assertVariantExists(container, variant_id),
  ])
  const costs = rows.map(({ id, currency_code, amount, valid_from }) => ({
    ...{ id, variant_id, currency_code, amount: Number(amount), valid_from },
  }))
  return withStates(costs, today)
}
