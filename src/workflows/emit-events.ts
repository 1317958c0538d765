import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"

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

/**
 * Says that a record of the configuration was created or changed: workflows that save do both. To be called inside a
 * workflow.
 * @param names of the two events
 */
export function emitSaved(
  names: { created: string; updated: string },
  saved: WorkflowData<{ id: string; is_new: boolean }>,
): void {
  const events = transform({ saved }, ({ saved: { id, is_new } }) => [
    { name: is_new ? names.created : names.updated, data: [{ id }] },
  ])
  emitEventsStep({ events })
}
