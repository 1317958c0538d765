import { onManager } from "../../../persistence/stores"
import { readLeadExport, readOpportunityExport } from "./read-page"

/** Reads records for files, page by page. */
export const exportStore = {
  reads: {
    /** Leads for a file, newest first, below `after`. One query. */
    readLeadExport: onManager(readLeadExport),
    /** Opportunities for a file, newest first, below `after`. One query. */
    readOpportunityExport: onManager(readOpportunityExport),
  },
}
