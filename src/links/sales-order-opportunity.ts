import { defineLink } from "@medusajs/framework/utils"
import PipelineModule from "../modules/pipeline"
import SalesOrderModule from "../modules/sales_order"

/** The opportunity that a sales order came from. */
export default defineLink(
  { linkable: SalesOrderModule.linkable.crmSalesOrder.id, field: "opportunity_id" },
  PipelineModule.linkable.crmOpportunity,
  { readOnly: true },
)
