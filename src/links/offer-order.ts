import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OfferModule from "../modules/offer"

/** The host order an accepted offer became; walked both ways. */
export default defineLink(OfferModule.linkable.crmOffer, OrderModule.linkable.order)
