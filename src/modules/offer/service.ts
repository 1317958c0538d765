import { MedusaService } from "@medusajs/framework/utils"
import { DiscountRule, Offer, OfferLine } from "./models"

class OfferModuleService extends MedusaService({ DiscountRule, Offer, OfferLine }) {}

export default OfferModuleService
