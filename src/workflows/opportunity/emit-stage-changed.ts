import { parallelize, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Moved } from "../../modules/pipeline/moves/moves"
import type { StageKind } from "../../modules/pipeline/stages/triggers"
import { CrmEvents } from "../events"

const { opportunity } = CrmEvents

/** The events of moves; a move inside a stage has none. */
export function eventsOfMoves(moves: Moved[]) {
  const changes = moves.filter(({ from_stage_id, to_stage_id }) => from_stage_id !== to_stage_id)
  const ended = (kind: StageKind) =>
    changes
      .filter(({ from_kind, to_kind }) => to_kind === kind && from_kind !== kind)
      .map(({ opportunity_id: id }) => ({ id }))
  return {
    changed: changes.map(({ opportunity_id: id, from_stage_id, to_stage_id, trigger }) => ({
      id,
      from_stage_id,
      to_stage_id,
      trigger,
    })),
    won: ended("won"),
    lost: ended("lost"),
    reopened: ended("open"),
  }
}

/** Says what moves of opportunities were: stage_changed, and won, lost or reopened. To be called inside a workflow. */
export function emitStageChanged(moved: WorkflowData<Moved[]>): void {
  const events = transform({ moved }, (data) => eventsOfMoves(data.moved))
  parallelize(
    emitEventStep({ eventName: opportunity.stage_changed, data: events.changed }).config({
      name: "emit-stage-changed",
    }),
    emitEventStep({ eventName: opportunity.won, data: events.won }).config({ name: "emit-won" }),
    emitEventStep({ eventName: opportunity.lost, data: events.lost }).config({ name: "emit-lost" }),
    emitEventStep({ eventName: opportunity.reopened, data: events.reopened }).config({
      name: "emit-reopened",
    }),
  )
}
