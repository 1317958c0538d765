import type { OpportunityListRow } from "../../../../modules/pipeline"
import type { HttpOpportunity, HttpStage } from "../../../../types/http"
import { roundMoney } from "../../../../utils/money"

const iso = (date: Date | null) => (date === null ? null : new Date(date).toISOString())

/** An opportunity as the API shows it: `state` is the kind of its stage, the amount a number. */
export function toHttpOpportunity(row: OpportunityListRow, stage: HttpStage): HttpOpportunity {
  const amount = Number(row.amount)
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
    state: stage.kind,
    stage: stage,
    rank: row.rank,
    amount: amount,
    currency_code: row.currency_code,
    amount_source: row.amount_source,
    weighted_amount: Number(roundMoney((amount * row.probability) / 100, row.currency_code)),
    probability: row.probability,
    probability_is_manual: row.probability_is_manual,
    expected_close_date: iso(row.expected_close_date),
    priority: row.priority,
    source: row.source,
    tags: row.tags as string[],
    description: row.description,
    lost_reason_id: row.lost_reason_id,
    lost_note: row.lost_note,
    stage_entered_at: new Date(row.stage_entered_at).toISOString(),
    closed_at: iso(row.closed_at),
    version: row.version,
    next_activity: row.next_activity,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  }
}
