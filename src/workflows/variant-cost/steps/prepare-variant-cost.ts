import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CostFields } from "../../../modules/offer"
import { currencyInMarket, readMarket } from "../../market/place-in-market"
import { readToday } from "../../seller/read-today"
import { assertVariantExists } from "../list-variant-costs"

/** A cost as a person says it: from today on unless a day is named. */
export type GivenCost = Omit<CostFields, "valid_from"> & { valid_from?: string }

/** A cost as it is to be written. @throws not_found for no such variant, invalid_data for a currency the store does not sell in */
export const prepareVariantCostStep = createStep(
  "crm-prepare-variant-cost",
  async ({ cost }: { cost: GivenCost }, { container }) => {
    await assertVariantExists(container, cost.variant_id)
    const currency_code = currencyInMarket(await readMarket(container), cost.currency_code)
    const valid_from = cost.valid_from ?? (await readToday(container))
    return new StepResponse<CostFields>({ ...cost, currency_code, valid_from })
  },
)
