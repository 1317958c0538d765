import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { giveBackLock, type Lock } from "./acquire-lock"

/** Gives back what `acquireLockStep` took; nothing where that took nothing. */
export const releaseLockStep = createStep("crm-release-lock", async (lock: Lock, { container }) => {
  await giveBackLock(container, lock)
  return new StepResponse(undefined)
})
