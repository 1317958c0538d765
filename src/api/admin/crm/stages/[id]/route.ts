import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStage } from "../../../../../types/http"
import { deleteStageWorkflow } from "../../../../../workflows/stage/delete-stage"
import { saveStageWorkflow } from "../../../../../workflows/stage/save-stage"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readStage } from "../read"
import type { DeleteStage, UpdateStage } from "../validators"

const now = async (req: Pick<CrmRequest, "scope" | "params">) => ({
  stage: await readStage(req.scope, req.params.id),
})

export const GET = async (req: CrmRequest, res: MedusaResponse<{ stage: HttpStage }>) => {
  res.json(await now(req))
}

export const POST = answerConflict<WithAdditional<UpdateStage>>(async (req, res) => {
  const { additional_data, ...stage } = req.validatedBody
  const { id } = req.params
  await saveStageWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, stage: { ...stage, id }, additional_data },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  const { target_stage_id } = req.validatedQuery as DeleteStage
  await deleteStageWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id, target_stage_id } })
  res.json({ id, object: "stage", deleted: true })
}, now)
