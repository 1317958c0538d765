import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOwnedRecords, HttpRep } from "../../../../../types/http"
import { deleteSalesRepWorkflow } from "../../../../../workflows/access/delete-sales-rep"
import { countOwned } from "../../../../../workflows/access/count-owned"
import { updateSalesRepWorkflow } from "../../../../../workflows/access/update-sales-rep"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readRep } from "../read"
import type { DeleteRep, UpdateRep } from "../validators"

const now = async (req: Pick<CrmRequest, "scope" | "params">) => ({
  rep: await readRep(req as CrmRequest, req.params.id),
})

/** A refusal to delete says what the rep owns, so that the dialog can ask who inherits. */
const nowWithOwned = async (
  req: Pick<CrmRequest, "scope" | "params">,
): Promise<{ rep: HttpRep; owned: HttpOwnedRecords }> => {
  const { rep } = await now(req)
  return { rep, owned: await countOwned(req.scope, rep.user_id) }
}

export const GET = async (req: CrmRequest, res: MedusaResponse<{ rep: HttpRep }>) => {
  res.json(await now(req))
}

export const POST = answerConflict<WithAdditional<UpdateRep>>(async (req, res) => {
  const { additional_data, ...rep } = req.validatedBody
  const { id } = req.params
  await updateSalesRepWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, rep, additional_data },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  const { inherit_user_id: heir } = req.validatedQuery as DeleteRep
  await deleteSalesRepWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, inherit_user_id: heir === "none" ? null : heir },
  })
  res.json({ id, object: "rep", deleted: true })
}, nowWithOwned)
