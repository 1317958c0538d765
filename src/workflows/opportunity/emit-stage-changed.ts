import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Moved } from "../../modules/pipeline/moves/moves"
import { CrmEvents } from "../events"

const { opportunity } = CrmEvents

/** The events of a move; a move inside a stage, or none at all, has none. */
export function eventsOfMove(moved: Moved | null | undefined) {
  if (!moved || moved.from_stage_id === moved.to_stage_id) {
    return { changed: [], won: [], lost: [], reopened: [] }
  }
  const { opportunity_id: id, from_stage_id, to_stage_id, from_kind, to_kind, trigger } = moved
  const when = (happened: boolean) => (happened ? [{ id }] : [])
  return {
    changed: [{ id, from_stage_id, to_stage_id, trigger }],
    won: when(to_kind === "won" && from_kind !== "won"),
    lost: when(to_kind === "lost" && from_kind !== "lost"),
    reopened: when(to_kind === "open" && from_kind !== "open"),
  }
}

/** Says what a move of an opportunity was: stage_changed, and won, lost or reopened. To be called inside a workflow. */
export function emitStageChanged(moved: WorkflowData<Moved | null>): void {
  const events = transform({ moved }, (data) => eventsOfMove(data.moved))
  emitEventStep({ eventName: opportunity.stage_changed, data: events.changed }).config({
    name: "emit-stage-changed",
  })
  emitEventStep({ eventName: opportunity.won, data: events.won }).config({ name: "emit-won" })
  emitEventStep({ eventName: opportunity.lost, data: events.lost }).config({ name: "emit-lost" })
  emitEventStep({ eventName: opportunity.reopened, data: events.reopened }).config({ name: "emit-reopened" })
}
