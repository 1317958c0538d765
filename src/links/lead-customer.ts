import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import PipelineModule from "../modules/pipeline"

/** A converted lead's host customer. */
export default defineLink(
  { linkable: PipelineModule.linkable.crmLead.id, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true },
)
