import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpBusinessDetails } from "../../../../../../types/http"
import { assertMayReadDocuments } from "../../../../../../workflows/customer/may-read-documents"
import {
  readCompanyCustomer,
  toHttpBusinessDetails,
} from "../../../../../../workflows/customer/read-business-details"
import { updateBusinessDetailsWorkflow } from "../../../../../../workflows/customer/update-business-details"
import { answerConflict } from "../../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import type { SaveBusinessDetails } from "../../validators"

async function current({
  scope,
  params,
}: CrmRequest<unknown>): Promise<{ business_details: HttpBusinessDetails }> {
  return { business_details: toHttpBusinessDetails(await readCompanyCustomer(scope, params.id)) }
}

export async function GET(req: CrmRequest, res: MedusaResponse<{ business_details: HttpBusinessDetails }>) {
  assertMayReadDocuments(req.actor)
  res.json(await current(req))
}

export const POST = answerConflict<WithAdditional<SaveBusinessDetails>>(async (req, res) => {
  const { additional_data, ...change } = req.validatedBody
  await updateBusinessDetailsWorkflow(req.scope).run({
    input: { id: req.params.id, change, actor_id: req.actor.user_id, additional_data },
  })
  res.json(await current(req))
})
