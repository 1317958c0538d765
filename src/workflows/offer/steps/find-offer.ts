import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action, Actor } from "../../../modules/pipeline"
import { findVisible, type OwnedRecord } from "../../access/find-visible"
import { OFFER_FIELDS, type OfferRow, toStoredOffer } from "../read-offer"

type Input = { actor: Actor; action: Action; id: string }

/** An offer inside the actor's scope, with its lines. @throws not_found, forbidden */
export const findOfferStep = createStep(
  "crm-find-offer",
  async ({ actor, action, id }: Input, { container }) => {
    const row = await findVisible<OfferRow>(container, actor, "offer", action, id, OFFER_FIELDS)
    return new StepResponse(toStoredOffer(row))
  },
)

/** What says which other offers an operation on this one concerns. */
type Located = OwnedRecord & { root_id: string; opportunity_id: string | null }

/** An offer inside the actor's scope, without its lines: enough to lock it. @throws not_found, forbidden */
export const locateOfferStep = createStep(
  "crm-locate-offer",
  async ({ actor, action, id }: Input, { container }) => {
    const fields = ["root_id", "opportunity_id"]
    return new StepResponse(await findVisible<Located>(container, actor, "offer", action, id, fields))
  },
)
