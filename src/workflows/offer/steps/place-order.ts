import { createStep, type StepExecutionContext, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Acceptance, OFFER_MODULE, type OfferModuleService } from "../../../modules/offer"
import { SYSTEM_ACTOR_ID } from "../../access/system-actor"
import { stopAcceptance } from "../acceptance-heartbeat"
import type { Placed } from "../announce-acceptance"
import { placeOrderOfOfferWorkflow, type PlaceOrderInput } from "../place-order-of-offer"
import { acceptanceOf } from "./claim-acceptance"

/** What a workflow inside another one has to know of it, as Medusa's own `runAsStep` tells it. */
const contextOf = ({ context, transactionId, idempotencyKey, runId }: StepExecutionContext) => ({
  ...context,
  transactionId: `place-order-of-offer-${transactionId}`,
  parentStepIdempotencyKey: idempotencyKey,
  preventReleaseEvents: true,
  runId,
})

type Run = Awaited<ReturnType<ReturnType<typeof placeOrderOfOfferWorkflow>["run"]>>
type Made = { acceptance: Acceptance; transaction: Run["transaction"] }

/** Takes back what a run of the workflow made. Where that fails, the next acceptance clears up, and need not wait. */
async function takeBack({ acceptance, transaction }: Made, context: StepExecutionContext): Promise<void> {
  const { container } = context
  try {
    await placeOrderOfOfferWorkflow(container).cancel({
      transaction,
      container,
      context: { ...contextOf(context), cancelingFromParentStep: true },
    })
  } catch (error) {
    await stopAcceptance(container, acceptance)
    throw error
  }
}

/**
 * Makes all that belongs to an acceptance, while nobody can take the acceptance over: a step of its own, because the
 * host's workflows remove their order by its id when they are taken back, and whoever took over made one of the same id.
 * Compensation takes back only what still is one's own.
 * @throws conflict when the acceptance was taken over before
 */
export const placeOrderStep = createStep(
  "crm-place-order",
  async (input: PlaceOrderInput, context) => {
    const { container } = context
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const acceptance = acceptanceOf({ head: input.acceptance.head, claim: input.claim })
    const { result, transaction } = await offers.whileHeld(acceptance, () =>
      placeOrderOfOfferWorkflow(container).run({
        input: { ...input, actor_id: SYSTEM_ACTOR_ID },
        container,
        context: contextOf(context),
      }),
    )
    return new StepResponse<Placed, Made>(result as Placed, { acceptance, transaction })
  },
  async (made, context) => {
    if (made) {
      await context.container
        .resolve<OfferModuleService>(OFFER_MODULE)
        .ifStillHeld(made.acceptance, () => takeBack(made, context))
    }
  },
)
