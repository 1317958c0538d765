import { undoOpportunityMovesWorkflow } from "../../../../../workflows/opportunity/undo-opportunity-moves"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { answerOpportunitiesConflict, readOpportunities } from "../read"
import type { UndoMoves } from "../validators"

export const POST = answerOpportunitiesConflict<WithAdditional<UndoMoves>>(async (req, res) => {
  await undoOpportunityMovesWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ opportunities: await readOpportunities(req as CrmRequest, req.validatedBody.opportunities) })
})
