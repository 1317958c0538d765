import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

/** Anything that names a host order; null = there is none to lock. */
type OfOrder = { order_id?: unknown }

/**
 * Lets one workflow at a time work on the documents of an order; another one waits up to half a minute. Inside a
 * workflow that holds the lock already it does nothing.
 *
 * @returns what `unlockOrder` takes
 */
export function lockOrder(of: WorkflowData<OfOrder>) {
  const key = transform({ of }, ({ of }) => (of.order_id ? [`crm:order:${of.order_id}`] : []))
  acquireLockStep({ key, timeout: 30, retryInterval: 0.05, ttl: 120 })
  return key
}

export function unlockOrder(key: ReturnType<typeof lockOrder>): void {
  releaseLockStep({ key })
}
