import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE } from "../../../modules/offer"
import type OfferModuleService from "../../../modules/offer/service"
import { BACKWARD_TRIGGERS, type StageTrigger } from "../../../modules/pipeline/stages/triggers"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"

type Input = {
  opportunity_id: string | null
  trigger: StageTrigger
  /** The document whose operation is being shown: it does not hold itself. */
  source: { type: "offer" | "sales_order"; id: string }
}

/** The latest operation of each live document of an opportunity: what keeps a trigger from moving it back. */
export const loadHeldTriggersStep = createStep(
  "crm-load-held-triggers",
  async ({ opportunity_id, trigger, source }: Input, { container }) => {
    if (!opportunity_id || !BACKWARD_TRIGGERS.has(trigger)) {
      return new StepResponse<StageTrigger[]>([])
    }
    const [offers, orders] = await Promise.all([
      container
        .resolve<OfferModuleService>(OFFER_MODULE)
        .listOffers({ opportunity_id, status: ["draft", "sent"] }, { select: ["id", "status"], take: null }),
      container
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .listSalesOrders(
          { opportunity_id, state: ["active", "closed"] },
          { select: ["id", "state"], take: null },
        ),
    ])
    const held: StageTrigger[] = [
      ...offers
        .filter(({ id }) => id !== source.id)
        .map(({ status }): StageTrigger => (status === "sent" ? "offer_sent" : "offer_created")),
      ...orders
        .filter(({ id }) => id !== source.id)
        .map(({ state }): StageTrigger => (state === "closed" ? "order_closed" : "order_placed")),
    ]
    return new StepResponse(held)
  },
)
