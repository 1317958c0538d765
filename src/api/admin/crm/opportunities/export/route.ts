import type { MedusaResponse } from "@medusajs/framework/http"
import {
  OPPORTUNITY_COLUMNS,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../../../modules/pipeline"
import type { CrmRequest } from "../../crm-request"
import { sendCsv } from "../../csv-export"
import { opportunityFilterOf } from "../filter"
import type { ExportOpportunities } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse) => {
  const { order: _, ...asked } = req.validatedQuery as ExportOpportunities
  const filter = opportunityFilterOf(req.actor, asked)
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  await sendCsv(req, res, {
    name: "opportunities",
    columns: OPPORTUNITY_COLUMNS,
    read: (after) => pipeline.readOpportunityExport(filter, after),
  })
}
