import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpTeam } from "../../../../../types/http"
import { deleteSalesTeamWorkflow } from "../../../../../workflows/access/delete-sales-team"
import { saveSalesTeamWorkflow } from "../../../../../workflows/access/save-sales-team"
import { answerConflict } from "../../answer-conflict"
import { readConfigOne } from "../../config-read"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import type { WriteTeam } from "../validators"

const read = (req: CrmRequest) => readConfigOne<HttpTeam>(req, "crm_sales_team", req.params.id)

const now = async (req: unknown) => ({ team: await read(req as CrmRequest) })

export const GET = async (req: CrmRequest, res: MedusaResponse<{ team: HttpTeam }>) => {
  res.json({ team: await read(req) })
}

export const POST = answerConflict<WithAdditional<WriteTeam>>(async (req, res) => {
  const { additional_data, ...team } = req.validatedBody
  const { id } = req.params
  await saveSalesTeamWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, team: { ...team, id }, additional_data },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  await deleteSalesTeamWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id } })
  res.json({ id, object: "team", deleted: true })
}, now)
