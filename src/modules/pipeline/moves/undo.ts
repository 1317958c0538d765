import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { StageChangeBefore } from "../models/stage-change"
import { rankNear } from "../ranks/column-ranks"
import { type MoveStage, snapshotBefore } from "./move-rules"
import {
  lockOpportunities,
  lockStages,
  type MoveRow,
  readStages,
  recordChanges,
  saveMoves,
} from "./move-store"
import { lockForMove, type Moved, type MovedCard, movedOf } from "./moves"

type ChangeRow = {
  id: string
  opportunity_id: string
  from_stage_id: string
  to_stage_id: string
  trigger: string
  source_type: string | null
  before: StageChangeBefore | null
}

/** The row as it was before the change; its place is the old one, or the nearest that is free. */
async function rowBefore(manager: EntityManager, change: ChangeRow): Promise<MoveRow> {
  const before = change.before as StageChangeBefore
  const rank = await rankNear(manager, change.from_stage_id, change.opportunity_id, before.rank)
  return { ...before, id: change.opportunity_id, stage_id: change.from_stage_id, rank }
}

/** Puts cards back one by one: where one goes depends on where the one before it went. */
async function putBack(manager: EntityManager, changes: ChangeRow[]): Promise<void> {
  for (const change of changes) {
    await saveMoves(manager, [await rowBefore(manager, change)])
  }
}

/** Undoes the latest move by a person of each: place, probability, reason and dates as they were. @throws conflict */
export async function undo(
  manager: EntityManager,
  { opportunities: cards, actor_id }: { opportunities: MovedCard[]; actor_id: string | null },
): Promise<Moved[]> {
  const expected = await latestChanges(manager, cards)
  const opportunities = await lockForMove(
    manager,
    cards,
    expected.map((change) => change.from_stage_id),
  )
  const changes = await latestChanges(manager, cards)
  for (const [index, change] of changes.entries()) {
    if (change.id !== expected[index].id || opportunities[index].stage_id !== change.to_stage_id) {
      throw crmError("undo_overtaken")
    }
  }
  await putBack(manager, changes)
  const change_ids = await recordChanges(
    manager,
    changes.map((change, index) => ({
      actor_id,
      trigger: "undo",
      source: { type: "stage_change", id: change.id },
      opportunity_id: change.opportunity_id,
      from_stage_id: change.to_stage_id,
      to_stage_id: change.from_stage_id,
      before: snapshotBefore(opportunities[index]),
    })),
  )
  const stages = await readStages(manager)
  return changes.map(({ opportunity_id, from_stage_id, to_stage_id }, index) =>
    movedOf(stages, opportunity_id, change_ids[index], "undo", to_stage_id, from_stage_id),
  )
}

/** The change of each that undo would take back. @throws conflict when there is none, or a document made it */
async function latestChanges(manager: EntityManager, cards: MovedCard[]): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = await manager.execute(
    `select distinct on (opportunity_id) * from crm_stage_change
       where opportunity_id in (${cards.map(() => "?").join(",")}) and deleted_at is null
       order by opportunity_id, at desc, id desc`,
    cards.map(({ id }) => id),
  )
  const latest = new Map(rows.map((row) => [row.opportunity_id, row]))
  return cards.map(({ id }) => {
    const change = latest.get(id)
    if (!change?.from_stage_id || !change.before || change.trigger === "undo") {
      throw crmError("undo_nothing")
    }
    if (change.source_type) {
      throw crmError("undo_of_document")
    }
    return change
  })
}

/** The stage to reopen into: where it stood before it was last won or lost, else the first open one. */
export async function stageToReopen(
  manager: EntityManager,
  opportunity_id: string,
): Promise<MoveStage | undefined> {
  const open = (await readStages(manager)).filter((stage) => stage.kind === "open")
  const changes: { from_stage_id: string }[] = await manager.execute(
    `select from_stage_id from crm_stage_change
       where opportunity_id = ? and from_stage_id is not null and deleted_at is null order by at desc, id desc`,
    [opportunity_id],
  )
  const before = changes.map((change) => open.find((stage) => stage.id === change.from_stage_id))
  return before.find((stage) => stage !== undefined) ?? open[0]
}

/** Takes moves back as if they had never been: for a workflow whose later step failed. */
export async function revert(manager: EntityManager, moved: Moved[]): Promise<void> {
  if (!moved.length) {
    return
  }
  await lockStages(
    manager,
    moved.flatMap(({ from_stage_id, to_stage_id }) => [from_stage_id, to_stage_id]),
  )
  const change_ids = moved.map(({ change_id }) => change_id)
  const opportunities = await lockOpportunities(
    manager,
    moved.map(({ opportunity_id }) => opportunity_id),
  )
  const changes: ChangeRow[] = await manager.execute(
    `select * from crm_stage_change where id in (${change_ids.map(() => "?").join(",")}) order by at desc, id desc`,
    change_ids,
  )
  const stageOf = new Map(opportunities.map(({ id, stage_id }) => [id, stage_id]))
  await putBack(
    manager,
    changes.filter((change) => change.before && stageOf.get(change.opportunity_id) === change.to_stage_id),
  )
  await manager.execute(
    `delete from crm_stage_change where id in (${change_ids.map(() => "?").join(",")})`,
    change_ids,
  )
}
