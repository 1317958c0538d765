import type { HttpCard } from "../../../types/http"
import type { Board, BoardColumn } from "../board-model"

export const STAGES = ["new", "visited", "won"]

export const card = (id: string, stage_id: string, rank: string, more: Partial<HttpCard> = {}): HttpCard => ({
  id,
  title: id,
  stage_id,
  customer_id: null,
  company_name: null,
  contact_name: null,
  owner_id: null,
  team_id: null,
  amount: 10,
  currency_code: "eur",
  probability: 10,
  priority: "medium",
  tags: [],
  expected_close_date: null,
  stage_entered_at: "2026-11-01T00:00:00.000Z",
  rank,
  version: 1,
  next_activity: null,
  ...more,
})

/** A column as the server would answer, so far that the card at `reach` (an index) is the last; without it, all of it. */
export function column(stageId: string, cards: HttpCard[], reach = Infinity): BoardColumn {
  const own = cards.filter(({ stage_id }) => stage_id === stageId).sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const opportunities = own.slice(0, reach + 1)
  const last = opportunities[opportunities.length - 1]
  const isWhole = opportunities.length === own.length
  return {
    id: stageId,
    key: stageId,
    name: stageId,
    names: {},
    rank: STAGES.indexOf(stageId),
    kind: stageId === "won" ? "won" : "open",
    probability: 10,
    color: "grey",
    folded: false,
    rotting_days: null,
    triggers: [],
    required_fields: [],
    count: own.length,
    amounts: own.length
      ? [{ currency_code: "eur", amount: own.reduce((sum, { amount }) => sum + amount, 0) }]
      : [],
    opportunities,
    next_cursor: isWhole ? null : `cursor ${last.rank}`,
    loaded_to: isWhole ? null : last.rank,
  }
}

export const board = (cards: HttpCard[], reach = Infinity): Board => ({
  stages: STAGES.map((stageId) => column(stageId, cards, reach)),
})

export const idsIn = (of: Board, stageId: string) =>
  of.stages.find(({ id }) => id === stageId)?.opportunities.map(({ id }) => id)
