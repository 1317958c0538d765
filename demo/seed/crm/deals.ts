/** Takes one planned deal as far as it has come, by the plugin's own workflows: nothing is written past them. */
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  acceptOfferWorkflow,
  createOfferWorkflow,
  declineOfferWorkflow,
  editOfferWorkflow,
  sendOfferWorkflow,
} from "../../../src/workflows/offer"
import {
  createOpportunityWorkflow,
  loseOpportunityWorkflow,
  moveOpportunitiesWorkflow,
} from "../../../src/workflows/opportunity"
import type { Random } from "../random"
import type { UserEmail } from "../users"
import { fulfil } from "./fulfil"
import type { Deal, Outcome } from "./plan"
import { DECLINE_REASONS, LOST_NOTES } from "./themes"

/** Ids that the deals are made with. */
export interface Known {
  userIds: Record<UserEmail, string>
  variantIds: Map<string, string>
  visitedStageId: string
  lostReasonIds: string[]
  shippingOptionIds: string[]
}

const DAY = 24 * 60 * 60 * 1000

const SENT: readonly Outcome[] = ["sent", "declined", "lost_offer"]
const NEVER_OFFERED: readonly Outcome[] = ["new", "visited", "lost_early"]

/** @returns the opportunity's id */
export async function makeDeal(
  container: MedusaContainer,
  random: Random,
  known: Known,
  deal: Deal,
): Promise<string> {
  const actor_id = known.userIds[deal.owner]
  const opportunityId = await open(container, actor_id, deal)
  if (deal.outcome !== "new") {
    await moveOpportunitiesWorkflow(container).run({
      input: { actor_id, opportunities: [{ id: opportunityId }], stage_id: known.visitedStageId },
    })
  }
  if (!NEVER_OFFERED.includes(deal.outcome)) {
    await offer(container, random, known, deal, opportunityId, actor_id)
  }
  if (deal.outcome.startsWith("lost")) {
    const lost_reason_id = random.pick(known.lostReasonIds)
    const lost_note = random.pick(LOST_NOTES)
    await loseOpportunityWorkflow(container).run({
      input: { actor_id, id: opportunityId, lost_reason_id, lost_note },
    })
  }
  return opportunityId
}

async function open(container: MedusaContainer, actor_id: string, deal: Deal): Promise<string> {
  const { result } = await createOpportunityWorkflow(container).run({
    input: {
      actor_id,
      opportunity: {
        title: deal.title,
        customer_id: deal.customerId,
        currency_code: deal.currency,
        amount: deal.amount,
        // The estimate gives way to the offer's total as soon as there is one.
        amount_source: NEVER_OFFERED.includes(deal.outcome) ? "manual" : "offer",
        expected_close_date: new Date(Date.now() + deal.closesIn * DAY),
        source: deal.source,
        priority: deal.priority,
        tags: deal.tags,
      },
    },
  })
  return result.id
}

async function offer(
  container: MedusaContainer,
  random: Random,
  known: Known,
  deal: Deal,
  opportunity_id: string,
  actor_id: string,
) {
  const { result: made } = await createOfferWorkflow(container).run({
    input: { actor_id, opportunity_id, lines: linesOf(deal, known) },
  })
  const input = { actor_id, id: made.id }
  await editOfferWorkflow(container).run({
    input: {
      ...input,
      header: { shipping_option_id: random.pick(known.shippingOptionIds), terms: "Plată la 30 de zile" },
    },
  })
  if (deal.outcome === "draft") return
  await sendOfferWorkflow(container).run({ input })
  if (deal.outcome === "declined" || deal.outcome === "lost_offer") {
    await declineOfferWorkflow(container).run({ input: { ...input, reason: random.pick(DECLINE_REASONS) } })
  }
  if (SENT.includes(deal.outcome)) return
  const { result: accepted } = await acceptOfferWorkflow(container).run({ input })
  await fulfil(container, actor_id, accepted, deal.outcome)
}

/** Lines come priced by the rules; here and there the salesperson has given something more. */
function linesOf(deal: Deal, { variantIds }: Known) {
  return deal.articles.map(({ sku, quantity, manualDiscount }) => ({
    variant_id: variantIds.get(sku),
    quantity,
    ...(manualDiscount === null ? {} : { discount_type: "percent" as const, discount_value: manualDiscount }),
  }))
}
