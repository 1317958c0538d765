import { defineLink } from "@medusajs/framework/utils"
import OfferModule from "../modules/offer"
import PipelineModule from "../modules/pipeline"

/** The opportunity that an offer was made from. */
export default defineLink(
  { linkable: OfferModule.linkable.crmOffer.id, field: "opportunity_id" },
  PipelineModule.linkable.crmOpportunity,
  { readOnly: true },
)
