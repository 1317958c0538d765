import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import OfferModule from "../modules/offer"

/** The host customer an offer is made to. */
export default defineLink(
  { linkable: OfferModule.linkable.crmOffer.id, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true },
)
