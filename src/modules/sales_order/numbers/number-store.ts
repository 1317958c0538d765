import { onManager } from "../../../persistence/stores"
import type { SalesOrderSession } from "../entities"
import type { DocumentType } from "../models/number-series"
import { checkSeries } from "./check-series"
import { createSeries, takeNumber } from "./take-number"

async function takeNumberOf(
  { manager }: SalesOrderSession,
  document_type: DocumentType,
  date?: Date,
): Promise<string> {
  return await takeNumber(manager, document_type, date ?? new Date())
}

/** Numbers documents without gaps. */
export const numberStore = {
  reads: {
    /** Number series that have gaps, or would hand out a number that is used already. */
    checkSeries: onManager(checkSeries),
  },
  writes: {
    /**
     * The next number of a document type in the year of `date` (today unless given): `FCT-2026-0001`. With a context of
     * the caller it is taken in the caller's transaction, so that number and document are saved together or not at all.
     */
    takeNumber: takeNumberOf,
    /** Starts the number series of a year; those that are there already stay as they are. */
    startNumberSeries: onManager(createSeries),
  },
}
