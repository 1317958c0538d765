import type { ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { stopHeartbeat } from "../../../utils/heartbeat"
import type { Lock } from "./acquire-lock"

/** Gives back what `acquireLockStep` took; nothing where that took nothing. */
export const releaseLockStep = createStep(
  "crm-release-lock",
  async ({ key, ownerId }: Lock, { container }) => {
    if (key.length) {
      await stopHeartbeat(ownerId)
      await container.resolve<ILockingModule>(Modules.LOCKING).release(key, { ownerId })
    }
    return new StepResponse(undefined)
  },
)
