import type { HttpOpportunity, HttpStage } from "../../../../types/http"

/** A row of `crm_opportunity` with its stage, as the database has it. */
export type OpportunityRow = Omit<HttpOpportunity, "state" | "amount" | "stage"> & {
  amount: unknown
  stage: HttpStage
}

/** A stage as the API shows it. */
export function toHttpStage(row: HttpStage): HttpStage {
  const {
    id,
    key,
    name,
    names,
    rank,
    kind,
    probability,
    color,
    folded,
    rotting_days,
    triggers,
    required_fields,
  } = row
  return {
    id,
    key,
    name,
    names,
    rank,
    kind,
    probability,
    color,
    folded,
    rotting_days,
    triggers,
    required_fields,
  }
}

/** An opportunity as the API shows it: `state` is the kind of its stage, the amount a number. */
export function toHttpOpportunity(row: OpportunityRow): HttpOpportunity {
  return {
    id: row.id,
    title: row.title,
    customer_id: row.customer_id,
    company_name: row.company_name,
    contact_name: row.contact_name,
    email: row.email,
    phone: row.phone,
    owner_id: row.owner_id,
    team_id: row.team_id,
    stage_id: row.stage_id,
    state: row.stage.kind,
    stage: toHttpStage(row.stage),
    rank: row.rank,
    amount: Number(row.amount),
    currency_code: row.currency_code,
    amount_source: row.amount_source,
    probability: row.probability,
    probability_is_manual: row.probability_is_manual,
    expected_close_date: row.expected_close_date,
    priority: row.priority,
    source: row.source,
    tags: row.tags,
    description: row.description,
    lost_reason_id: row.lost_reason_id,
    lost_note: row.lost_note,
    stage_entered_at: row.stage_entered_at,
    closed_at: row.closed_at,
    version: row.version,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
