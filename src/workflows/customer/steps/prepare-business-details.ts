import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { compact, isCui, isEuVatId, isIban } from "../../../modules/sales_order"
import { type CompanyFacts, withCompanyFacts } from "../../../utils/business-details"
import { type CompanyCustomer, readCompanyCustomer } from "../read-business-details"

/** What may be changed of a customer's business details; what is not named stays, null empties. */
export type BusinessDetailsChange = Partial<
  Pick<CompanyFacts, "tax_id" | "register_number" | "bank_name" | "iban">
>

/** A tax id as it is kept: one with a prefix of the Union without spaces, another country's as it was written. */
function taxIdOf(given: string, { address, seller_country }: CompanyCustomer): string {
  const tax_id = compact(given)
  const country = (address?.country_code ?? seller_country ?? "").toLowerCase()
  const isEu = isEuVatId(tax_id)
  const isRomanian = /^RO\d/.test(tax_id) || (country === "ro" && isEu === null)
  if (isRomanian && !isCui(tax_id)) {
    throw crmError("tax_id_invalid", { field: "tax_id", given })
  }
  if (!isRomanian && isEu === false) {
    throw crmError("vat_id_invalid", { field: "tax_id", given, country: tax_id.slice(0, 2) })
  }
  return isRomanian || isEu ? tax_id : given
}

/**
 * What a change writes, its numbers checked where it touches them.
 * @throws MedusaError invalid_data naming the field and why
 */
export function checkedDetails(
  customer: CompanyCustomer,
  change: BusinessDetailsChange,
): BusinessDetailsChange {
  const iban = change.iban && compact(change.iban)
  if (iban && !isIban(iban)) {
    throw crmError("iban_invalid", { field: "iban" })
  }
  return {
    ...change,
    ...(change.tax_id && { tax_id: taxIdOf(change.tax_id, customer) }),
    ...(iban && { iban }),
  }
}

/** The business details of a customer as they are to be written. @throws not_found, invalid_data naming the field */
export const prepareBusinessDetailsStep = createStep(
  "crm-prepare-business-details",
  async ({ id, change }: { id: string; change: BusinessDetailsChange }, { container }) => {
    const customer = await readCompanyCustomer(container, id)
    return new StepResponse(withCompanyFacts(customer.details, checkedDetails(customer, change)))
  },
)
