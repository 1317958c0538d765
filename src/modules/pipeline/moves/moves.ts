import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { type Place, ranksAt } from "../ranks/column-ranks"
import type { StageKind } from "../stages/triggers"
import {
  assertRequiredFields,
  assertVersion,
  enterStage,
  type MoveOpportunity,
  type MoveStage,
  snapshotBefore,
} from "./move-rules"
import {
  type ChangeNote,
  liftCards,
  lockOpportunities,
  lockStages,
  readStageIds,
  readStages,
  recordChanges,
  saveMoves,
} from "./move-store"

/** A card that a person moves, and the version they saw. */
export type MovedCard = { id: string; version?: number }

/** A move by a person, of one card or several: they go together, in this order. Without a place they go on top. */
export type MoveInput = Place & {
  opportunities: MovedCard[]
  stage_id: string
  lost_reason_id?: string | null
  lost_note?: string | null
  actor_id: string | null
  trigger: "move" | "win" | "lose" | "reopen"
}

/** What a move did; `change_id` takes it back, the kinds say which events follow. */
export type Moved = {
  opportunity_id: string
  change_id: string
  from_stage_id: string
  to_stage_id: string
  from_kind: StageKind
  to_kind: StageKind
  trigger: string
}

/** The cards with their stages locked first, always in the same order, so that two moves never wait for each other. */
export async function lockForMove(
  manager: EntityManager,
  cards: MovedCard[],
  stage_ids: string[],
): Promise<MoveOpportunity[]> {
  const ids = cards.map(({ id }) => id)
  const seen = await readStageIds(manager, ids)
  await lockStages(manager, [...seen.values(), ...stage_ids])
  const opportunities = await lockOpportunities(manager, ids)
  for (const [index, opportunity] of opportunities.entries()) {
    const title = String(opportunity.title)
    const record = cards.length > 1 ? ({ item: "opportunity_named", title } as const) : "opportunity"
    assertVersion(record, opportunity.version, cards[index].version)
    if (opportunity.stage_id !== seen.get(opportunity.id)) {
      throw crmError("card_moved_meanwhile", { title: String(opportunity.title) })
    }
  }
  return opportunities
}

/** Writes locked opportunities into a stage at these ranks, with the history. */
export async function enterStageAt(
  manager: EntityManager,
  stages: MoveStage[],
  target: MoveStage,
  cards: { opportunity: MoveOpportunity; rank: string; note: ChangeNote }[],
  lost: { lost_reason_id?: string | null; lost_note?: string | null } = {},
): Promise<Moved[]> {
  const now = new Date()
  await saveMoves(
    manager,
    cards.map(({ opportunity, rank }) => ({
      id: opportunity.id,
      stage_id: target.id,
      rank,
      ...enterStage(opportunity, target, lost, now),
    })),
  )
  const change_ids = await recordChanges(
    manager,
    cards.map(({ opportunity, note }) => ({
      ...note,
      opportunity_id: opportunity.id,
      from_stage_id: opportunity.stage_id,
      to_stage_id: target.id,
      before: snapshotBefore(opportunity),
    })),
  )
  return cards.map(({ opportunity, note }, index) =>
    movedOf(stages, opportunity.id, change_ids[index], note.trigger, opportunity.stage_id, target.id),
  )
}

/** What a move did, with the kinds of its stages. */
export function movedOf(
  stages: MoveStage[],
  opportunity_id: string,
  change_id: string,
  trigger: string,
  from_stage_id: string,
  to_stage_id: string,
): Moved {
  const kindOf = (id: string) => stages.find((stage) => stage.id === id)?.kind ?? "open"
  return {
    ...{ opportunity_id, change_id, trigger, from_stage_id, to_stage_id },
    from_kind: kindOf(from_stage_id),
    to_kind: kindOf(to_stage_id),
  }
}

function assertPlace({ opportunities, before_id, after_id }: MoveInput): void {
  const ids = new Set(opportunities.map(({ id }) => id))
  if (ids.size !== opportunities.length) {
    throw crmError("entries_repeated", { field: "opportunities" })
  }
  for (const [field, id] of Object.entries({ before_id, after_id })) {
    if (id && ids.has(id)) {
      throw crmError("card_beside_itself", { field })
    }
  }
}

/**
 * Moves opportunities to a place on the board, all of them or none.
 * @throws not_found, conflict (stale version, place gone), invalid_data (stage, place, lost reason, required fields)
 */
export async function move(manager: EntityManager, input: MoveInput): Promise<Moved[]> {
  assertPlace(input)
  const stages = await readStages(manager)
  const stage = stages.find((candidate) => candidate.id === input.stage_id)
  if (!stage) {
    throw crmError("stage_missing", { field: "stage_id", id: input.stage_id })
  }
  const opportunities = await lockForMove(manager, input.opportunities, [stage.id])
  const isNew = (opportunity: MoveOpportunity) => opportunity.stage_id !== stage.id
  const isLost = stage.kind === "lost"
  if (isLost && (opportunities.some(isNew) || input.lost_reason_id)) {
    await assertLostReason(manager, input.lost_reason_id)
  } else {
    opportunities.filter(isNew).forEach((opportunity) => assertRequiredFields(opportunity, stage))
  }
  const ranks = await placeCards(manager, input, stage, opportunities)
  const cards = opportunities.map((opportunity, index) => ({
    opportunity,
    rank: ranks[index],
    note: {
      actor_id: input.actor_id,
      trigger: isNew(opportunity) ? input.trigger : "reorder",
      lost_reason_id: isLost ? input.lost_reason_id : null,
      note: isLost ? input.lost_note : null,
    },
  }))
  return await enterStageAt(manager, stages, stage, cards, input)
}

/** The rank of each card; without a place, one that is in the stage already stays where it is. */
async function placeCards(
  manager: EntityManager,
  place: Place,
  stage: MoveStage,
  opportunities: MoveOpportunity[],
): Promise<string[]> {
  const isPlaced = Boolean(place.before_id || place.after_id)
  const moving = opportunities.filter(({ stage_id }) => isPlaced || stage_id !== stage.id)
  const ids = moving.map(({ id }) => id)
  const ranks = moving.length ? await ranksAt(manager, stage.id, place, moving.length, ids) : []
  if (moving.length > 1 && moving.some(({ stage_id }) => stage_id === stage.id)) {
    await liftCards(manager, ids)
  }
  const rankOf = new Map(ids.map((id, index) => [id, ranks[index]]))
  return opportunities.map(({ id, rank }) => rankOf.get(id) ?? rank)
}

async function assertLostReason(manager: EntityManager, id: string | null | undefined): Promise<void> {
  if (!id) {
    throw crmError("lost_reason_needed", { field: "lost_reason_id" })
  }
  const [reason] = await manager.execute(
    "select id from crm_lost_reason where id = ? and deleted_at is null",
    [id],
  )
  if (!reason) {
    throw crmError("lost_reason_missing", { field: "lost_reason_id", id })
  }
}
