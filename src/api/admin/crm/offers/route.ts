import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOfferRow, Page } from "../../../../types/http"
import { freeText } from "../../../../utils/like-pattern"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import { createOfferWorkflow } from "../../../../workflows/offer/create-offer"
import { readOffer, toHttpOfferRow } from "../../../../workflows/offer/read-offer"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { listed } from "../list"
import type { CreateOfferBody } from "./validators"
import { readPage } from "../../../../utils/read-rows"

type Asked = { q?: string; valid_from?: string; valid_to?: string } & Record<string, unknown>

/** The filters of the list; `valid_from` and `valid_to` say when offers may end. */
function filtersOf({ q, valid_from, valid_to, ...others }: Asked): Record<string, unknown> {
  const filters = { ...others, ...freeText(q) }
  const ends = [
    ...(valid_from ? [{ valid_until: { $gte: new Date(valid_from) } }] : []),
    ...(valid_to ? [{ valid_until: { $lte: new Date(valid_to) } }] : []),
  ]
  return ends.length ? { ...filters, $and: ends } : filters
}

export async function GET(req: CrmRequest, res: MedusaResponse<Page & { offers: HttpOfferRow[] }>) {
  const { rows, count, offset, limit } = await readPage<Record<string, unknown>>(req.scope, {
    entity: "crm_offer",
    filters: visibleFilters(req.actor, "offer", filtersOf(req.filterableFields)),
    ...listed(req),
  })
  res.json({ offers: rows.map(toHttpOfferRow), count, offset, limit })
}

export const POST = answerConflict<WithAdditional<CreateOfferBody>>(async (req, res) => {
  const { result } = await createOfferWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ offer: await readOffer(req.scope, req.actor, result.id) })
})
