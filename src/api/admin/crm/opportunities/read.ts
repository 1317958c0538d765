import { crmError } from "../../../../errors/crm-error"
import {
  type ListPage,
  type OpportunityFilter,
  PIPELINE_MODULE,
  type PipelineModuleService,
  visibleTo,
} from "../../../../modules/pipeline"
import type { HttpOpportunity } from "../../../../types/http"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest } from "../crm-request"
import { readStages } from "../stages/read"
import { toHttpOpportunity } from "./to-http"

const pipelineOf = (req: Pick<CrmRequest, "scope">) =>
  req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)

/** A page of the opportunities that the filter lets through: three queries, whatever the page. */
export async function readOpportunityPage(
  req: Pick<CrmRequest, "scope">,
  filter: OpportunityFilter,
  page: ListPage,
): Promise<{ opportunities: HttpOpportunity[]; count: number; next_cursor: string | null }> {
  const [stages, { rows, ...rest }] = await Promise.all([
    readStages(req.scope),
    pipelineOf(req).readOpportunities(filter, page),
  ])
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]))
  const opportunities = rows.flatMap((row) => {
    const stage = stageOf.get(row.stage_id)
    return stage ? [toHttpOpportunity(row, stage)] : []
  })
  return { opportunities, ...rest }
}

/** Those of the named opportunities that the reader may see, in the order named. */
export async function readOpportunities(
  req: Pick<CrmRequest, "scope" | "actor">,
  named: { id: string }[],
): Promise<HttpOpportunity[]> {
  const visible = visibleTo(req.actor, "opportunity", "read")
  const ids = named.map(({ id }) => id)
  const { opportunities } = await readOpportunityPage(req, { visible, id: ids }, { limit: ids.length })
  const found = new Map(opportunities.map((opportunity) => [opportunity.id, opportunity]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** One opportunity that the reader may see. @throws not_found */
export async function readOpportunity(
  req: Pick<CrmRequest, "scope" | "actor">,
  id: string,
): Promise<HttpOpportunity> {
  const [opportunity] = await readOpportunities(req, [{ id }])
  if (!opportunity) {
    throw crmError("record_not_found", { record: "opportunity", id })
  }
  return opportunity
}

/** The opportunity that this very request made; whoever made it is told what it is, even where they may not read it later. */
export async function readCreatedOpportunity(
  req: Pick<CrmRequest, "scope">,
  id: string,
): Promise<HttpOpportunity> {
  const { opportunities } = await readOpportunityPage(req, { visible: {}, id: [id] }, { limit: 1 })
  return opportunities[0]
}

/** A handler of `/opportunities/:id` whose 409 shows the opportunity as it is now. */
export const answerOpportunityConflict = <Body>(handler: Parameters<typeof answerConflict<Body>>[0]) =>
  answerConflict<Body>(handler, async (req) => ({ opportunity: await readOpportunity(req, req.params.id) }))

/** A handler of several opportunities whose 409 shows them as they are now. */
export const answerOpportunitiesConflict = <Body extends { opportunities: { id: string }[] }>(
  handler: Parameters<typeof answerConflict<Body>>[0],
) =>
  answerConflict<Body>(handler, async (req) => ({
    opportunities: await readOpportunities(req, req.validatedBody.opportunities),
  }))
