import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { compact, isCui, isEuVatId, isIban } from "../../../modules/sales_order/seller/checks"
import { type CompanyFacts, withCompanyFacts } from "../../../utils/business-details"
import { type CompanyCustomer, readCompanyCustomer } from "../read-business-details"

/** What may be changed of a customer's business details; what is not named stays, null empties. */
export type BusinessDetailsChange = Partial<
  Pick<CompanyFacts, "tax_id" | "register_number" | "bank_name" | "iban">
>

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** A tax id as it is kept: one with a prefix of the Union without spaces, another country's as it was written. */
function taxIdOf(given: string, { address, seller_country }: CompanyCustomer): string {
  const tax_id = compact(given)
  const country = (address?.country_code ?? seller_country ?? "").toLowerCase()
  const isEu = isEuVatId(tax_id)
  const isRomanian = /^RO\d/.test(tax_id) || (country === "ro" && isEu === null)
  if (isRomanian && !isCui(tax_id)) {
    throw invalid(
      `tax_id: "${given}" is no Romanian CUI, its length or check digit is wrong; write it as RO14399840 or 14399840`,
    )
  }
  if (!isRomanian && isEu === false) {
    throw invalid(
      `tax_id: "${given}" is no VAT id of ${tax_id.slice(0, 2)}, it has not as many digits and letters as that country's; write it as on the customer's own invoices`,
    )
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
    throw invalid("iban: this is no IBAN, its check digits are wrong; write it as RO49AAAA1B31007593840000")
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
