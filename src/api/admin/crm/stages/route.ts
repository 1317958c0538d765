import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStage, Page } from "../../../../types/http"
import { saveStageWorkflow } from "../../../../workflows/stage/save-stage"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { readStage, readStages } from "./read"
import type { CreateStage } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { stages: HttpStage[] }>) => {
  const stages = await readStages(req.scope)
  res.json({ stages, count: stages.length, offset: 0, limit: stages.length })
}

export const POST = answerConflict<WithAdditional<CreateStage>>(async (req, res) => {
  const { additional_data, ...stage } = req.validatedBody
  const { result } = await saveStageWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, stage, additional_data },
  })
  res.json({ stage: await readStage(req.scope, result.id) })
})
