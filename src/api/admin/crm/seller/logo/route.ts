import { readFile } from "node:fs/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { crmError } from "../../../../../errors/crm-error"
import type { HttpSeller } from "../../../../../types/http"
import { deleteSellerLogoWorkflow } from "../../../../../workflows/seller/delete-seller-logo"
import { readLogoFile } from "../../../../../workflows/seller/read-logo"
import { readSeller, toHttpSeller } from "../../../../../workflows/seller/read-seller"
import { saveSellerLogoWorkflow } from "../../../../../workflows/seller/save-seller-logo"
import { DOWNLOAD_HEADERS } from "../../../../download-headers"
import type { AdditionalOnly, CrmRequest } from "../../crm-request"

type Answer = MedusaResponse<{ seller: HttpSeller }>

/** The logo itself. */
export async function GET(req: CrmRequest, res: MedusaResponse) {
  const logo = await readLogoFile(req.scope, await readSeller(req.scope))
  if (!logo) {
    throw crmError("logo_missing")
  }
  res.set({
    "content-type": logo.mime_type,
    ...DOWNLOAD_HEADERS,
  })
  res.send(logo.bytes)
}

export async function POST(req: CrmRequest<AdditionalOnly>, res: Answer) {
  const [sent] = (req.files ?? []) as Express.Multer.File[]
  if (!sent) {
    throw crmError("logo_not_sent", { field: "files" })
  }
  await saveSellerLogoWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      actor_id: req.actor.user_id,
      content: await readFile(sent.path, "base64"),
    },
  })
  res.json({ seller: toHttpSeller(await readSeller(req.scope)) })
}

export async function DELETE(req: CrmRequest, res: Answer) {
  await deleteSellerLogoWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id } })
  res.json({ seller: toHttpSeller(await readSeller(req.scope)) })
}
