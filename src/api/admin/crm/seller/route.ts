import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpSeller } from "../../../../types/http"
import { readSeller, toHttpSeller } from "../../../../workflows/seller/read-seller"
import { saveSellerWorkflow } from "../../../../workflows/seller/save-seller"
import type { CrmRequest, WithAdditional } from "../crm-request"
import type { SaveSeller } from "./validators"

type Answer = MedusaResponse<{ seller: HttpSeller }>

export async function GET(req: CrmRequest, res: Answer) {
  res.json({ seller: toHttpSeller(await readSeller(req.scope)) })
}

export async function POST(req: CrmRequest<WithAdditional<SaveSeller>>, res: Answer) {
  const { additional_data, ...seller } = req.validatedBody
  await saveSellerWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, seller, additional_data },
  })
  res.json({ seller: toHttpSeller(await readSeller(req.scope)) })
}
