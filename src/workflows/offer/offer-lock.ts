import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

type OfNegotiation = { root_id: string; opportunity_id: string | null }

/**
 * Lets one workflow at a time work on the offers of an opportunity, or on the revisions of an offer without one:
 * accepting one ends the others. Another one waits up to half a minute. Inside a workflow that holds the lock already
 * it does nothing. What was read before has to be read again afterwards.
 *
 * @returns what `unlockOffer` takes
 */
export function lockOffer(of: WorkflowData<OfNegotiation>) {
  const key = transform({ of }, ({ of }) => `crm:offer:${of.opportunity_id ?? of.root_id}`)
  acquireLockStep({ key, timeout: 30, retryInterval: 0.05, ttl: 120 })
  return key
}

export function unlockOffer(key: ReturnType<typeof lockOffer>): void {
  releaseLockStep({ key })
}
