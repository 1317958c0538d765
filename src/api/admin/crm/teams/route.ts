import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpTeam, Page } from "../../../../types/http"
import { saveSalesTeamWorkflow } from "../../../../workflows/access/save-sales-team"
import { answerConflict } from "../answer-conflict"
import { readConfigOne, readConfigPage } from "../config-read"
import type { CrmRequest, WithAdditional } from "../crm-request"
import type { WriteTeam } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { teams: HttpTeam[] }>) => {
  const { rows, page } = await readConfigPage<HttpTeam>(req, "crm_sales_team")
  res.json({ teams: rows, ...page })
}

export const POST = answerConflict<WithAdditional<WriteTeam>>(async (req, res) => {
  const { additional_data, ...team } = req.validatedBody
  const { result } = await saveSalesTeamWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, team, additional_data },
  })
  res.json({ team: await readConfigOne<HttpTeam>(req as CrmRequest, "crm_sales_team", result.id) })
})
