import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import OfferModule from "../modules/offer"

/** The host variant an offer line sells. */
export default defineLink(
  { linkable: OfferModule.linkable.crmOfferLine.id, field: "variant_id" },
  ProductModule.linkable.productVariant,
  { readOnly: true },
)
