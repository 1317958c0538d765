import { MedusaError } from "@medusajs/framework/utils"
import type { PartySnapshot } from "../../../modules/sales_order/models/invoice"

const isText = (value: unknown) => typeof value === "string" && value.trim() !== ""
const hasPlace = ({ address }: PartySnapshot) => isText(address?.address_1) && isText(address?.city)

/** What a seller still needs; a store that saved no seller yet has no address to check, and prints what it says of itself. */
function missingOfSeller(seller: PartySnapshot): string[] {
  if (!seller.address) {
    return []
  }
  return [
    ...(isText(seller.name) ? [] : ["the seller's name"]),
    ...(isText(seller.business_details?.tax_id) ? [] : ["the seller's tax ID"]),
    ...(hasPlace(seller) ? [] : ["the seller's address (street and city)"]),
  ]
}

/**
 * Refuses an invoice that would not name its parties as the law wants.
 * @throws conflict naming all that is missing, and where to write it
 */
export function assertParties({ seller, buyer }: { seller: PartySnapshot; buyer: PartySnapshot }): void {
  const ofSeller = missingOfSeller(seller)
  const ofBuyer = [
    ...(isText(buyer.name) ? [] : ["the buyer's name"]),
    ...(hasPlace(buyer) ? [] : ["the buyer's address (street and city)"]),
  ]
  if (!ofSeller.length && !ofBuyer.length) {
    return
  }
  const where = [
    ...(ofSeller.length ? ["the seller in the CRM's settings"] : []),
    ...(ofBuyer.length ? ["the buyer in the order's billing address"] : []),
  ]
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    `The invoice cannot be issued without ${[...ofSeller, ...ofBuyer].join(", ")}. Complete ${where.join(" and ")}.`,
  )
}
