import { crmError } from "../../../errors/crm-error"
import type { ErrorParam } from "../../../errors"
import type { StageChangeBefore } from "../models/stage-change"
import type { StageKind } from "../stages/triggers"

/** A stage as a move reads it. */
export type MoveStage = {
  id: string
  key: string
  name: string
  rank: number
  kind: StageKind
  probability: number
  triggers: string[]
  required_fields: string[]
}

/** An opportunity as a move reads it, locked for the length of the transaction. */
export type MoveOpportunity = StageChangeBefore & {
  id: string
  stage_id: string
  version: number
} & Record<string, unknown>

/** The columns that a move writes. */
export type MoveResult = Omit<StageChangeBefore, "rank">

/** Refuses a write that was made looking at an older version. */
export function assertVersion(record: ErrorParam, current: number, given: number | undefined): void {
  if (given !== undefined && given !== current) {
    throw crmError("version_stale", { record, version: current, given })
  }
}

/** The fields that a stage asks for and the opportunity does not have. */
export function missingFields(opportunity: Record<string, unknown>, required: string[]): string[] {
  return required.filter((field) => {
    const value = opportunity[field]
    return (
      value === null || value === undefined || value === "" || (field === "amount" && Number(value) === 0)
    )
  })
}

/** Refuses a move into a stage whose required fields are empty. Document operations are not asked. */
export function assertRequiredFields(opportunity: Record<string, unknown>, stage: MoveStage): void {
  const missing = missingFields(opportunity, stage.required_fields)
  if (missing.length) {
    throw crmError("stage_requires_fields", {
      field: missing[0],
      stage: stage.name,
      fields: missing,
      count: missing.length,
    })
  }
}

/**
 * What an opportunity becomes by entering a stage: its probability follows the stage unless a person set it; won and
 * lost stages always decide it and date the end of the deal; only a lost stage keeps a reason.
 */
export function enterStage(
  opportunity: MoveOpportunity,
  stage: MoveStage,
  lost: { lost_reason_id?: string | null; lost_note?: string | null },
  now: Date,
): MoveResult {
  const isNewStage = opportunity.stage_id !== stage.id
  const isEnded = stage.kind !== "open"
  const keepsProbability = !isNewStage || (!isEnded && opportunity.probability_is_manual)
  const isLost = stage.kind === "lost"
  return {
    probability: keepsProbability ? opportunity.probability : stage.probability,
    probability_is_manual: isNewStage && isEnded ? false : opportunity.probability_is_manual,
    lost_reason_id: isLost ? (lost.lost_reason_id ?? opportunity.lost_reason_id) : null,
    lost_note: isLost ? (lost.lost_note ?? opportunity.lost_note) : null,
    stage_entered_at: isNewStage ? now.toISOString() : opportunity.stage_entered_at,
    closed_at: isEnded ? (isNewStage ? now.toISOString() : opportunity.closed_at) : null,
  }
}

/** The part of a row that a move overwrites, kept with the change so that undo restores it. */
export function snapshotBefore(opportunity: MoveOpportunity): StageChangeBefore {
  const { rank, probability, probability_is_manual, lost_reason_id, lost_note, stage_entered_at, closed_at } =
    opportunity
  return { rank, probability, probability_is_manual, lost_reason_id, lost_note, stage_entered_at, closed_at }
}
