import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRep, Page } from "../../../../types/http"
import { saveSalesRepWorkflow } from "../../../../workflows/access/save-sales-rep"
import { answerConflict } from "../answer-conflict"
import { readConfigOne, readConfigPage, withUsers } from "../config-read"
import type { CrmRequest } from "../crm-request"
import type { SaveRep } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { reps: HttpRep[] }>) => {
  const { rows, page } = await readConfigPage<HttpRep>(req, "crm_sales_rep")
  res.json({ reps: await withUsers(req.scope, rows), ...page })
}

export const POST = answerConflict<SaveRep>(async (req, res) => {
  const { result } = await saveSalesRepWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, rep: req.validatedBody },
  })
  const found = await readConfigOne<HttpRep>(req as CrmRequest, "crm_sales_rep", result.id)
  const [rep] = await withUsers(req.scope, [found])
  res.json({ rep })
})
