import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { BACKWARD_TRIGGERS, type DocumentOperation, type StageTrigger } from "../../../modules/pipeline"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"

export type OperationsToHold = {
  opportunity_id: string | null
  operations: Omit<DocumentOperation, "held">[]
}

type Holding = { document_id: string; trigger: StageTrigger }

/** The latest operation of each live document of an opportunity. */
async function readHolding(container: MedusaContainer, opportunity_id: string): Promise<Holding[]> {
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
  return [
    ...offers.map(({ id, status }): Holding => ({
      document_id: id,
      trigger: status === "sent" ? "offer_sent" : "offer_created",
    })),
    ...orders.map(({ id, state }): Holding => ({
      document_id: id,
      trigger: state === "closed" ? "order_closed" : "order_placed",
    })),
  ]
}

/**
 * Says of operations that lead back what the other live documents of the opportunity hold: a backward move stops
 * there. The document of an operation does not hold itself.
 */
export const holdOperationsStep = createStep(
  "crm-hold-operations",
  async ({ opportunity_id, operations }: OperationsToHold, { container }) => {
    const leadsBack = operations.some(({ trigger }) => BACKWARD_TRIGGERS.has(trigger))
    const holding = opportunity_id && leadsBack ? await readHolding(container, opportunity_id) : []
    return new StepResponse(
      operations.map((operation): DocumentOperation => ({
        ...operation,
        held: holding
          .filter(({ document_id }) => document_id !== operation.source.id)
          .map(({ trigger }) => trigger),
      })),
    )
  },
)
