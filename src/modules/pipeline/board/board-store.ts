import { onManager } from "../../../persistence/stores"
import type { PipelineSession } from "../entities"
import { type DocumentOperation, followDocuments } from "../moves/follow-documents"
import { readStages } from "../moves/move-store"
import { move, type Moved } from "../moves/moves"
import { revert, stageToReopen, undo } from "../moves/undo"
import { listOpportunities } from "../search/opportunity-list"
import { readBoard, readCards, readColumn } from "./board-query"

async function applyStageTrigger(
  { manager }: PipelineSession,
  { opportunity_id, ...operation }: DocumentOperation & { opportunity_id: string },
): Promise<Moved | null> {
  const [moved] = await followDocuments(manager, opportunity_id, [operation])
  return moved ?? null
}

/** Reads the board and the list of opportunities, and moves cards. */
export const boardStore = {
  reads: {
    /** Every stage, in board order. */
    readStages: onManager(readStages),
    /** Count, sums and first cards of every column that has any. */
    readBoard: onManager(readBoard),
    /** The next cards of one column. @throws invalid_data (cursor) */
    readColumn: onManager(readColumn),
    /** The cards with these ids that the filter lets through. */
    readCards: onManager(readCards),
    /** A page of the opportunities that the filter lets through. @throws invalid_data (order, cursor) */
    readOpportunities: onManager(listOpportunities),
    /** The stage that a won or lost opportunity goes back to. */
    stageToReopen: onManager(stageToReopen),
  },
  writes: {
    /** A move by a person, of one opportunity or several. @throws not_found, conflict (stale version), invalid_data */
    moveOpportunities: onManager(move),
    /** A move by a document operation; null when the opportunity stays where it is. */
    applyStageTrigger,
    /** Moves by document operations, one after the other; none where the opportunity stays. */
    followDocuments: onManager(followDocuments),
    /** Undoes the latest move by a person of each. @throws conflict when there is none or a document made it */
    undoMoves: onManager(undo),
    /** Takes moves back as if they had never been; for compensation. */
    revertMoves: onManager(revert),
  },
}
