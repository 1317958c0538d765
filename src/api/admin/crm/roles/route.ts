import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRole, Page } from "../../../../types/http"
import { saveSalesRoleWorkflow } from "../../../../workflows/access/save-sales-role"
import { answerConflict } from "../answer-conflict"
import { readConfigOne, readConfigPage } from "../config-read"
import type { CrmRequest } from "../crm-request"
import type { CreateRole } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { roles: HttpRole[] }>) => {
  const { rows, page } = await readConfigPage<HttpRole>(req, "crm_sales_role")
  res.json({ roles: rows, ...page })
}

export const POST = answerConflict<CreateRole>(async (req, res) => {
  const { result } = await saveSalesRoleWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, role: req.validatedBody },
  })
  res.json({ role: await readConfigOne<HttpRole>(req as CrmRequest, "crm_sales_role", result.id) })
})
