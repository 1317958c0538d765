import { undoOpportunityMovesWorkflow } from "../../../../../../workflows/opportunity/undo-opportunity-moves"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { StepBack } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<StepBack>>(async (req, res) => {
  const { id } = req.params
  const { version, additional_data } = req.validatedBody
  await undoOpportunityMovesWorkflow(req.scope).run({
    input: { opportunities: [{ id, version }], actor_id: req.actor.user_id, additional_data },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
