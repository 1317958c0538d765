import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import OfferModule from "../modules/offer"

/** The host user who owns the offer. */
export default defineLink(
  { linkable: OfferModule.linkable.crmOffer.id, field: "owner_id" },
  UserModule.linkable.user,
  { readOnly: true },
)
