import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import PipelineModule from "../modules/pipeline"

/** The host customer of an opportunity. */
export default defineLink(
  { linkable: PipelineModule.linkable.crmOpportunity.id, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true },
)
