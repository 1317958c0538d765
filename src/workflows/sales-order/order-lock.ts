import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, type LockInput } from "../access/steps/acquire-lock"
import { releaseLockStep } from "../access/steps/release-lock"

/** Anything that names a host order; null = there is none to lock. */
type OfOrder = { order_id?: unknown }

/**
 * What keeps others from an order meanwhile. Of the host's own workflows some lock the order by its id (order edits,
 * delivered), most lock nothing (cancel, complete, fulfilments): those wait in front of the host's routes, for the first
 * of the two keys, and only there.
 */
export function orderLock({ order_id }: OfOrder): LockInput {
  return { keys: order_id ? [`crm:order:${order_id}`, String(order_id)] : [], record: "order" }
}

/**
 * Lets one workflow at a time work on the documents of an order; another one waits up to half a minute. Inside a
 * workflow that holds the lock already it does nothing.
 *
 * @returns what `unlockOrder` takes
 * @throws conflict after that half minute
 */
export function lockOrder(of: WorkflowData<OfOrder>) {
  return acquireLockStep(transform({ of }, ({ of }) => orderLock(of)))
}

export function unlockOrder(lock: ReturnType<typeof lockOrder>): void {
  releaseLockStep(lock)
}
