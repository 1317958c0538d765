import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { assertSystemStep } from "../access/steps/assert-system"
import { loadActorStep } from "../access/steps/load-actor"

/** Writes into the history that the customer looked, unless it says so for this day already. */
const recordOpeningStep = createStep(
  "crm-record-offer-opening",
  async ({ offer_id }: { offer_id: string }, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const at = new Date()
    const today = new Date(at).setUTCHours(0, 0, 0, 0)
    const [earlier] = await offers.listOfferEvents(
      { offer_id, kind: "opened", at: { $gte: new Date(today) } },
      { select: ["id"], take: 1 },
    )
    const made = earlier
      ? undefined
      : await offers.createOfferEvents({
          offer_id,
          kind: "opened",
          actor_id: null,
          details: { by: "customer" },
          at,
        })
    return new StepResponse(undefined, made?.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteOfferEvents(id)
    }
  },
)

/** The customer opened an offer through its link. Told once for each day, by the system alone. @throws forbidden */
export const recordOfferOpeningWorkflow = createWorkflow(
  "record-offer-opening",
  (input: { offer_id: string; actor_id: string }) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertSystemStep({ actor })
    recordOpeningStep({ offer_id: input.offer_id })
    return new WorkflowResponse({ id: input.offer_id })
  },
)
