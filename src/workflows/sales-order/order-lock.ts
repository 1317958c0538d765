import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep } from "../access/steps/acquire-lock"
import { releaseLockStep } from "../access/steps/release-lock"

/** Anything that names a host order; null = there is none to lock. */
type OfOrder = { order_id?: unknown }

/**
 * Lets one workflow at a time work on the documents of an order; another one waits up to half a minute. Inside a
 * workflow that holds the lock already it does nothing.
 *
 * @returns what `unlockOrder` takes
 * @throws conflict after that half minute
 */
export function lockOrder(of: WorkflowData<OfOrder>) {
  const keys = transform({ of }, ({ of }) => (of.order_id ? [`crm:order:${of.order_id}`] : []))
  return acquireLockStep({ keys, what: "This order" })
}

export function unlockOrder(lock: ReturnType<typeof lockOrder>): void {
  releaseLockStep(lock)
}
