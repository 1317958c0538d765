import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpOpportunity } from "../../../../types/http"
import { findVisible } from "../../../../workflows/access/find-visible"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest } from "../crm-request"
import { OPPORTUNITY_FIELDS } from "./query-config"
import { type OpportunityRow, toHttpOpportunity } from "./to-http"

/** One opportunity that the reader may see. @throws not_found */
export async function readOpportunity(req: CrmRequest, id: string): Promise<HttpOpportunity> {
  return toHttpOpportunity(
    await findVisible<OpportunityRow>(req.scope, req.actor, "opportunity", "read", id, OPPORTUNITY_FIELDS),
  )
}

/** The opportunity that this very request made; whoever made it is told what it is, even where they may not read it later. */
export async function readCreatedOpportunity(req: CrmRequest, id: string): Promise<HttpOpportunity> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_opportunity",
    fields: OPPORTUNITY_FIELDS,
    filters: { id },
  })
  return toHttpOpportunity(data[0] as unknown as OpportunityRow)
}

/** A handler of `/opportunities/:id` whose 409 shows the opportunity as it is now. */
export const answerOpportunityConflict = <Body>(handler: Parameters<typeof answerConflict<Body>>[0]) =>
  answerConflict<Body>(handler, async (req) => ({
    opportunity: await readOpportunity(req as CrmRequest, req.params.id),
  }))
