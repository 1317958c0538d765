import { closeShortWorkflow } from "../../../../../../workflows/sales-order/close-short"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrder } from "../../current-sales-order"
import type { CloseShort } from "../../delivering-validators"

export const POST = answerConflict<WithAdditional<CloseShort>>(async (req, res) => {
  await closeShortWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await currentSalesOrder(req))
}, currentSalesOrder)
