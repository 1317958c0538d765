import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "../access/steps/acquire-lock"
import { releaseLockStep } from "../access/steps/release-lock"

type OfNegotiation = { root_id: string; opportunity_id: string | null }

/**
 * Lets one workflow at a time work on the offers of an opportunity, or on the revisions of an offer without one:
 * accepting one ends the others. Another one waits up to half a minute. Inside a workflow that holds the lock already
 * it does nothing. What was read before has to be read again afterwards.
 *
 * @returns what `unlockOffer` takes
 * @throws conflict after that half minute
 */
export function lockOffer(of: WorkflowData<OfNegotiation>) {
  const keys = transform({ of }, ({ of }) => [`crm:offer:${of.opportunity_id ?? of.root_id}`])
  return acquireLockStep({ keys, record: "offer" })
}

export function unlockOffer(lock: ReturnType<typeof lockOffer>): void {
  releaseLockStep(lock)
}
