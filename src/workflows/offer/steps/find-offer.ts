import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action } from "../../../modules/pipeline/access/permissions"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import { findVisible } from "../../access/find-visible"
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
