import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferEventKind, type OfferModuleService } from "../../../modules/offer"

type NewEvent = {
  offer_id: string
  kind: OfferEventKind
  actor_id: string | null
  details?: Record<string, unknown>
}

/** Writes into the history of offers what has happened to them. */
export const recordOfferEventsStep = createStep(
  "crm-record-offer-events",
  async ({ events }: { events: NewEvent[] }, { container }) => {
    const rows = events.map(({ details = {}, ...event }) => ({ ...event, details, at: new Date() }))
    const made = await container.resolve<OfferModuleService>(OFFER_MODULE).createOfferEvents(rows)
    return new StepResponse(
      undefined,
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteOfferEvents(ids)
    }
  },
)
