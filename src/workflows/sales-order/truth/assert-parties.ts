import { MedusaError } from "@medusajs/framework/utils"
import type { PartySnapshot } from "../../../modules/sales_order/models/invoice"
import { companyFacts } from "../../../utils/business-details"

const isText = (value: unknown) => typeof value === "string" && value.trim() !== ""
const hasPlace = ({ address }: PartySnapshot) => isText(address?.address_1) && isText(address?.city)

/** Until a store has saved its seller in the settings, its documents print what it says of itself, and nothing is asked. */
const isSaved = ({ address }: PartySnapshot) => Boolean(address)

function missingOfSeller(seller: PartySnapshot): string[] {
  return [
    ...(isText(seller.name) ? [] : ["the seller's name"]),
    ...(isText(seller.business_details?.tax_id) ? [] : ["the seller's tax ID"]),
    ...(hasPlace(seller) ? [] : ["the seller's address (street and city)"]),
  ]
}

const isRomanian = ({ address }: PartySnapshot) => address?.country_code?.toLowerCase() === "ro"

/** An invoice of a Romanian seller names the tax id of every Romanian company it is made for (Legea 227/2015, art. 319 (20) f). */
function lacksTaxId(seller: PartySnapshot, buyer: PartySnapshot): boolean {
  const { tax_id } = companyFacts(buyer.business_details)
  return isRomanian(seller) && isRomanian(buyer) && buyer.is_company === true && !tax_id
}

/**
 * Refuses an invoice of a seller known to the CRM that would not name its parties as the law wants.
 * @throws conflict naming all that is missing, and where to write it
 */
export function assertParties({ seller, buyer }: { seller: PartySnapshot; buyer: PartySnapshot }): void {
  if (!isSaved(seller)) {
    return
  }
  const ofSeller = missingOfSeller(seller)
  const ofBuyer = [
    ...(isText(buyer.name) ? [] : ["the buyer's name"]),
    ...(hasPlace(buyer) ? [] : ["the buyer's address (street and city)"]),
  ]
  const ofCompany = lacksTaxId(seller, buyer) ? ["the buyer's tax ID (CUI)"] : []
  const missing = [...ofSeller, ...ofBuyer, ...ofCompany]
  if (!missing.length) {
    return
  }
  const where = [
    ...(ofSeller.length ? ["the seller in the CRM's settings"] : []),
    ...(ofBuyer.length ? ["the buyer in the order's billing address"] : []),
    ...(ofCompany.length ? ["the business details on the customer's page"] : []),
  ]
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `The invoice cannot be issued without ${missing.join(", ")}. Complete ${where.join(" and ")}.`,
  )
}
