import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import type { Actor } from "../../../modules/pipeline"
import { assertMayTouch, findVisible, type OwnedRecord } from "../../access/find-visible"

type OpportunityRow = OwnedRecord & {
  customer_id: string | null
  currency_code: string
  amount_source: "manual" | "offer"
  stage?: { kind: string }
}

type Origin = {
  opportunity_id: string | null
  owner_id: string | null
  team_id: string | null
  customer_id: string | null
  currency_code: string | null
  /** Somebody set the opportunity's amount, in its currency. */
  has_own_amount: boolean
}

/** What the offer is made from: the opportunity (which must not be lost), or the actor alone. @throws not_found, forbidden, conflict */
export const findOfferOriginStep = createStep(
  "crm-find-offer-origin",
  async ({ actor, opportunity_id }: { actor: Actor; opportunity_id?: string | null }, { container }) => {
    if (!opportunity_id) {
      const own = { owner_id: actor.user_id, team_id: actor.team_id, customer_id: null }
      assertMayTouch(actor, "offer", "write", own)
      return new StepResponse<Origin>({
        ...own,
        ...{ opportunity_id: null, currency_code: null, has_own_amount: false },
      })
    }
    const fields = ["id", "customer_id", "currency_code", "amount_source", "stage.kind"]
    const opportunity = await findVisible<OpportunityRow>(
      container,
      actor,
      "opportunity",
      "write",
      opportunity_id,
      fields,
    )
    if (opportunity.stage?.kind === "lost") {
      throw crmError("opportunity_lost")
    }
    // The offer is going to belong to whom the opportunity belongs.
    assertMayTouch(actor, "offer", "write", opportunity)
    const { owner_id, team_id, customer_id, currency_code, amount_source } = opportunity
    return new StepResponse<Origin>({
      ...{ opportunity_id, owner_id, team_id, customer_id, currency_code },
      has_own_amount: amount_source === "manual",
    })
  },
)
