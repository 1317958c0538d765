import { onManager } from "../../../persistence/stores"
import { countOwned, handOver, takeBack } from "./hand-over"

/** Whose records are. */
export const ownerStore = {
  reads: {
    /** How much of the pipeline is a user's. */
    countOwned: onManager(countOwned),
  },
  writes: {
    /** Gives records to another owner, or to their owner's new team; what changes hands is written down. */
    handOver: onManager(handOver),
    /** Takes a hand-over back as if it had never been; for compensation. */
    takeBack: onManager(takeBack),
  },
}
