import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { LEASE_SECONDS, startHeartbeat, stopHeartbeat } from "../../../utils/heartbeat"

export type LockInput = {
  /** Nothing = there is nothing to lock. */
  keys: string[]
  /** What is locked, for whoever has to come again: `This order`. */
  record: string
}

/** How long to wait for somebody else, and between two attempts, in milliseconds. */
const PATIENCE = 30_000
const PAUSE = 50

/** What the locking providers say of a lock that is taken: in memory, Redis, PostgreSQL. */
const isTaken = (error: unknown) => /^Failed to acquire lock|is already locked/.test((error as Error).message)

/** What `releaseLockStep` takes. Only the owner can give a lock back: one that expired may be another's by then. */
export type Lock = { key: string[]; ownerId: string }

/** Takes a lock, waiting for it in vain for `patience` milliseconds at most. @throws conflict */
export async function acquire(
  container: MedusaContainer,
  { key, ownerId }: Lock,
  record: string,
  patience = PATIENCE,
): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  const until = Date.now() + patience
  for (;;) {
    try {
      return await locking.acquire(key, { ownerId, expire: LEASE_SECONDS })
    } catch (error) {
      if (!isTaken(error)) {
        throw error
      }
      if (Date.now() >= until) {
        // Of several keys the first ones may be taken by now.
        await locking.release(key, { ownerId })
        throw crmError("record_locked", { record })
      }
    }
    await setTimeout(PAUSE)
  }
}

/** Keeps a lock for as long as the work takes. One that was lost, as by a process that stood still, is not taken back. */
export function keepLock(container: MedusaContainer, { key, ownerId }: Lock): void {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  startHeartbeat(ownerId, async () => {
    try {
      await locking.acquire(key, { ownerId, expire: LEASE_SECONDS })
    } catch (error) {
      if (isTaken(error)) {
        return false
      }
      throw error
    }
    return true
  })
}

/** Gives a lock back; one that locks nothing is fine. */
export async function giveBackLock(container: MedusaContainer, { key, ownerId }: Lock): Promise<void> {
  if (key.length) {
    await stopHeartbeat(ownerId)
    await container.resolve<ILockingModule>(Modules.LOCKING).release(key, { ownerId })
  }
}

/**
 * Takes a lock as Medusa's own acquireLockStep does, and `releaseLockStep` gives it back; but who waited half a minute
 * in vain is told so, and it is renewed while the workflow runs: the lock of a server that was cut off opens by itself
 * after some seconds, that of a slow one does not. In a workflow that runs inside another one it does nothing.
 * @throws conflict when somebody else keeps it
 */
export const acquireLockStep = createStep(
  "crm-acquire-lock",
  async ({ keys, record }: LockInput, { container, parentStepIdempotencyKey }) => {
    const lock: Lock = { key: parentStepIdempotencyKey ? [] : keys, ownerId: randomUUID() }
    if (lock.key.length) {
      await acquire(container, lock, record)
      keepLock(container, lock)
    }
    return new StepResponse(lock, lock)
  },
  async (lock, { container }) => {
    if (lock) {
      await giveBackLock(container, lock)
    }
  },
)
