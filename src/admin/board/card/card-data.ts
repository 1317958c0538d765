import type { HttpCard, HttpOpportunity } from "../../../types/http"
import { daysUntil } from "../../shared/format/days"
import { localeOf } from "../../shared/format/format"

/** Days before the expected closing in which a card says so. */
const SOON = 7

/** "today", "tomorrow", "3 days ago" in the dashboard's language. */
export const relativeDay = (days: number, language: string) =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(days, "day")

/** Days to the expected closing, a day without an hour, where that is worth saying: soon, or past. */
export function daysToClosing(expected: string | null, now: number): number | undefined {
  const days = expected === null ? undefined : daysUntil(`${expected.slice(0, 10)}T00:00`, now)
  return days !== undefined && days <= SOON ? days : undefined
}

/** What the board draws of an opportunity. */
export const cardOf = (opportunity: HttpOpportunity): HttpCard => ({
  id: opportunity.id,
  title: opportunity.title,
  stage_id: opportunity.stage_id,
  customer_id: opportunity.customer_id,
  company_name: opportunity.company_name,
  contact_name: opportunity.contact_name,
  owner_id: opportunity.owner_id,
  team_id: opportunity.team_id,
  amount: opportunity.amount,
  currency_code: opportunity.currency_code,
  probability: opportunity.probability,
  priority: opportunity.priority,
  tags: opportunity.tags,
  expected_close_date: opportunity.expected_close_date,
  stage_entered_at: opportunity.stage_entered_at,
  rank: opportunity.rank,
  version: opportunity.version,
  next_activity: opportunity.next_activity,
})
