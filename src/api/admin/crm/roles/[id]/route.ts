import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRole } from "../../../../../types/http"
import { deleteSalesRoleWorkflow } from "../../../../../workflows/access/delete-sales-role"
import { saveSalesRoleWorkflow } from "../../../../../workflows/access/save-sales-role"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readRole } from "../read"
import type { UpdateRole } from "../validators"

const now = async (req: Pick<CrmRequest, "scope" | "params">) => ({
  role: await readRole(req as CrmRequest, req.params.id),
})

export const GET = async (req: CrmRequest, res: MedusaResponse<{ role: HttpRole }>) => {
  res.json(await now(req))
}

export const POST = answerConflict<WithAdditional<UpdateRole>>(async (req, res) => {
  const { additional_data, ...role } = req.validatedBody
  const { id } = req.params
  await saveSalesRoleWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, role: { ...role, id }, additional_data },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  await deleteSalesRoleWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id } })
  res.json({ id, object: "role", deleted: true })
}, now)
