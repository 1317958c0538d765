import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpRep } from "../../../../../types/http"
import { deleteSalesRepWorkflow } from "../../../../../workflows/access/delete-sales-rep"
import { updateSalesRepWorkflow } from "../../../../../workflows/access/update-sales-rep"
import { answerConflict } from "../../answer-conflict"
import { readConfigOne, withUsers } from "../../config-read"
import type { CrmRequest } from "../../crm-request"
import type { UpdateRep } from "../validators"

const read = async (req: CrmRequest) => {
  const found = await readConfigOne<HttpRep>(req, "crm_sales_rep", req.params.id)
  return (await withUsers(req.scope, [found]))[0]
}

const now = async (req: unknown) => ({ rep: await read(req as CrmRequest) })

export const GET = async (req: CrmRequest, res: MedusaResponse<{ rep: HttpRep }>) => {
  res.json({ rep: await read(req) })
}

export const POST = answerConflict<UpdateRep>(async (req, res) => {
  const { id } = req.params
  await updateSalesRepWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, rep: req.validatedBody },
  })
  res.json(await now(req))
}, now)

export const DELETE = answerConflict(async (req, res) => {
  const { id } = req.params
  await deleteSalesRepWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, id } })
  res.json({ id, object: "rep", deleted: true })
}, now)
