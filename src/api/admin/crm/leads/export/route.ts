import type { MedusaResponse } from "@medusajs/framework/http"
import { LEAD_COLUMNS, PIPELINE_MODULE, type PipelineModuleService } from "../../../../../modules/pipeline"
import type { CrmRequest } from "../../crm-request"
import { sendCsv } from "../../csv-export"
import { leadFilterOf } from "../filter"
import type { ExportLeads } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse) => {
  const { order: _, ...asked } = req.validatedQuery as ExportLeads
  const filter = leadFilterOf(req.actor, asked)
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  await sendCsv(req, res, {
    name: "leads",
    columns: LEAD_COLUMNS,
    read: (after) => pipeline.readLeadExport(filter, after),
  })
}
