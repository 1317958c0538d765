import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRep, Page } from "../../../../types/http"
import { saveSalesRepWorkflow } from "../../../../workflows/access/save-sales-rep"
import { answerConflict } from "../answer-conflict"
import { readConfigPage } from "../config-read"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { readRep, type RepRow, toHttpReps } from "./read"
import type { SaveRep } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { reps: HttpRep[] }>) => {
  const { rows, page } = await readConfigPage<RepRow>(req, "crm_sales_rep")
  res.json({ reps: await toHttpReps(req.scope, rows), ...page })
}

export const POST = answerConflict<WithAdditional<SaveRep>>(async (req, res) => {
  const { additional_data, ...rep } = req.validatedBody
  const { result } = await saveSalesRepWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, rep, additional_data },
  })
  res.json({ rep: await readRep(req as CrmRequest, result.id) })
})
