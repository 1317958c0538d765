import { crmError } from "../../../errors/crm-error"
import type { PartySnapshot } from "../../../modules/sales_order"
import { companyFacts } from "../../../utils/business-details"

const isText = (value: unknown) => typeof value === "string" && value.trim() !== ""
const hasPlace = ({ address }: PartySnapshot) => isText(address?.address_1) && isText(address?.city)

/** Until a store has saved its seller in the settings, its documents print what it says of itself, and nothing is asked. */
const isSaved = ({ address }: PartySnapshot) => Boolean(address)

function missingOfSeller(seller: PartySnapshot): string[] {
  return [
    ...(isText(seller.name) ? [] : ["seller_name"]),
    ...(isText(seller.business_details?.tax_id) ? [] : ["seller_tax_id"]),
    ...(hasPlace(seller) ? [] : ["seller_address"]),
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
    ...(isText(buyer.name) ? [] : ["buyer_name"]),
    ...(hasPlace(buyer) ? [] : ["buyer_address"]),
  ]
  const ofCompany = lacksTaxId(seller, buyer) ? ["buyer_tax_id"] : []
  const missing = [...ofSeller, ...ofBuyer, ...ofCompany]
  if (!missing.length) {
    return
  }
  const where = [
    ...(ofSeller.length ? ["seller"] : []),
    ...(ofBuyer.length ? ["buyer"] : []),
    ...(ofCompany.length ? ["customer"] : []),
  ]
  throw crmError("invoice_parties_incomplete", { missing, where })
}
