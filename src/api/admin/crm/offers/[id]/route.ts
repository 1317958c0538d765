import type { MedusaResponse } from "@medusajs/framework/http"
import { deleteOfferWorkflow } from "../../../../../workflows/offer/delete-offer"
import { editOfferWorkflow } from "../../../../../workflows/offer/edit-offer"
import { readOffer } from "../../../../../workflows/offer/read-offer"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { currentOffer } from "../current-offer"
import type { UpdateOfferBody } from "../validators"

export async function GET(req: CrmRequest, res: MedusaResponse) {
  res.json({ offer: await readOffer(req.scope, req.actor, req.params.id) })
}

export const POST = answerConflict<WithAdditional<UpdateOfferBody>>(async (req, res) => {
  const { version, additional_data, ...header } = req.validatedBody
  await editOfferWorkflow(req.scope).run({
    input: { id: req.params.id, version, header, actor_id: req.actor.user_id, additional_data },
  })
  res.json(await currentOffer(req))
}, currentOffer)

export const DELETE = answerConflict(async (req, res) => {
  await deleteOfferWorkflow(req.scope).run({ input: { id: req.params.id, actor_id: req.actor.user_id } })
  res.json({ id: req.params.id, object: "offer", deleted: true })
}, currentOffer)
