import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Moved, StageKind } from "../../modules/pipeline"
import { type EventToEmit, emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"

const { opportunity } = CrmEvents

/** The events of moves; a move inside a stage has none. */
export function eventsOfMoves(moves: Moved[]): EventToEmit[] {
  const changes = moves.filter(({ from_stage_id, to_stage_id }) => from_stage_id !== to_stage_id)
  const ended = (kind: StageKind) =>
    changes
      .filter(({ from_kind, to_kind }) => to_kind === kind && from_kind !== kind)
      .map(({ opportunity_id: id }) => ({ id }))
  const changed = changes.map(({ opportunity_id: id, from_stage_id, to_stage_id, trigger }) => ({
    id,
    from_stage_id,
    to_stage_id,
    trigger,
  }))
  return [
    { name: opportunity.stage_changed, data: changed },
    { name: opportunity.won, data: ended("won") },
    { name: opportunity.lost, data: ended("lost") },
    { name: opportunity.reopened, data: ended("open") },
  ]
}

/** Says what moves of opportunities were: stage_changed, and won, lost or reopened. To be called inside a workflow. */
export function emitStageChanged(moved: WorkflowData<Moved[]>): void {
  const events = transform({ moved }, ({ moved }) => eventsOfMoves(moved))
  emitEventsStep({ events }).config({ name: "emit-stage-changed" })
}
