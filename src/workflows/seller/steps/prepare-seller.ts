import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { compact, isCui, isIban, type SellerData, type SellerSave } from "../../../modules/sales_order"
import type { HttpSeller } from "../../../types/http"
import { readSeller, type SellerWithLogo } from "../read-seller"

/** What may be changed of the seller; what is not named stays as it is. */
export type SellerChange = Partial<Omit<HttpSeller, "has_logo">>

function taxIdOf(tax_id: string, country_code: string | null): string {
  if (country_code !== "ro") {
    return tax_id
  }
  if (!isCui(compact(tax_id))) {
    throw crmError("tax_id_invalid", { field: "tax_id", given: tax_id })
  }
  return compact(tax_id)
}

/**
 * What a change writes, its numbers checked where it touches them.
 * @throws MedusaError invalid_data naming the field
 */
export function applySellerChange(current: SellerWithLogo, given: SellerChange): SellerSave {
  const change: SellerData = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  )
  const { has_logo: _, ...first } = { ...current, ...change }
  if (!first.name) {
    throw crmError("seller_name_missing", { field: "name" })
  }
  if (first.tax_id && ("tax_id" in change || "country_code" in change)) {
    change.tax_id = taxIdOf(first.tax_id, first.country_code)
  }
  if (change.iban) {
    change.iban = compact(change.iban)
    if (!isIban(change.iban)) {
      throw crmError("iban_invalid", { field: "iban" })
    }
  }
  return { change, first: { ...first, ...change } as SellerSave["first"] }
}

/** What is to be written of the seller. @throws invalid_data naming the field */
export const prepareSellerStep = createStep(
  "crm-prepare-seller",
  async ({ change }: { change: SellerChange }, { container }) =>
    new StepResponse(applySellerChange(await readSeller(container), change)),
)
