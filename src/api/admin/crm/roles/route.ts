import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRole, Page } from "../../../../types/http"
import { saveSalesRoleWorkflow } from "../../../../workflows/access/save-sales-role"
import { answerConflict } from "../answer-conflict"
import { readConfigPage } from "../config-read"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { readRole, type RoleRow, toHttpRole } from "./read"
import type { CreateRole } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { roles: HttpRole[] }>) => {
  const { rows, page } = await readConfigPage<RoleRow>(req, "crm_sales_role")
  res.json({ roles: rows.map((role) => toHttpRole(req.scope, role)), ...page })
}

export const POST = answerConflict<WithAdditional<CreateRole>>(async (req, res) => {
  const { additional_data, ...role } = req.validatedBody
  const { result } = await saveSalesRoleWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, role, additional_data },
  })
  res.json({ role: await readRole(req as CrmRequest, result.id) })
})
