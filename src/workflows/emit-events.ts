import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** An event, once for each of `data`; for none it is not emitted at all. */
export type EventToEmit = { name: string; data: Record<string, unknown>[] }

/**
 * Emits events of several names, in this order, once the workflow around it has succeeded. What Medusa's
 * `emitEventStep` does for one name: a workflow that may tell of many things would need a step for each of them.
 * @returns the names that were emitted
 */
export const emitEventsStep = createStep(
  "crm-emit-events",
  async ({ events }: { events: EventToEmit[] }, { container, eventGroupId }) => {
    const metadata = eventGroupId ? { eventGroupId } : {}
    const messages = events.flatMap(({ name, data }) => data.map((each) => ({ name, data: each, metadata })))
    const eventNames = [...new Set(messages.map(({ name }) => name))]
    if (messages.length) {
      await container.resolve(Modules.EVENT_BUS).emit(messages)
    }
    return new StepResponse({ eventNames }, { eventGroupId, eventNames })
  },
  async (emitted, { container }) => {
    if (emitted?.eventGroupId) {
      const { eventGroupId, eventNames } = emitted
      await container.resolve(Modules.EVENT_BUS).clearGroupedEvents(eventGroupId, { eventNames })
    }
  },
)
