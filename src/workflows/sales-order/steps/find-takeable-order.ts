import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { offerIdOf } from "../../../modules/offer"
import type { Actor } from "../../../modules/pipeline"
import { resolveOwner } from "../../access/resolve-owner"
import { type BuyerOfOrder, buyerNameOf } from "../truth/buyer-name"
import { readHostOrders } from "../truth/host-order"
import { sumUpNew } from "../truth/read-truth"
import { totalOf } from "../truth/total-of"
import { readRow, readRows } from "../../../utils/read-rows"

type Head = BuyerOfOrder & { display_id: number; is_draft_order: boolean; customer_id: string | null }

const ADDRESSES = ["billing_address.*", "shipping_address.*"]

/** Whose customer it is: the owner of their latest opportunity; undefined when nobody has one. */
async function ownerOfCustomer(container: MedusaContainer, customer_id: string | null) {
  const opportunity = await readRow<{ owner_id: string }>(container, {
    entity: "crm_opportunity",
    fields: ["owner_id"],
    filters: { customer_id: customer_id ?? "", owner_id: { $ne: null } },
    pagination: { take: 1, order: { created_at: "DESC", id: "DESC" } },
  })
  return opportunity?.owner_id
}

async function assertNotFromOffer(container: MedusaContainer, { id, display_id }: Head): Promise<void> {
  const offer = await readRow<{ id: string }>(container, {
    entity: "crm_offer",
    fields: ["id"],
    filters: { id: offerIdOf(id) },
  })
  if (offer) {
    // Without its number: it may be the offer of somebody whom the actor may not see.
    throw crmError("order_from_offer", { number: display_id })
  }
}

/**
 * A host order as a sales order takes it over, and whose it becomes: the owner of the customer's latest opportunity,
 * else the actor. `known_id` is the sales order it has already.
 * @throws not_found; forbidden for the customer of somebody the actor may not see; conflict for a draft, a canceled
 *   order and one that an offer became
 */
export const findTakeableOrderStep = createStep(
  "crm-find-takeable-order",
  async ({ actor, order_id }: { actor: Actor; order_id: string }, { container }) => {
    const [head, orders, known] = await Promise.all([
      readRow<Head>(container, {
        entity: "order",
        fields: ["id", "display_id", "is_draft_order", "customer_id", "email", "customer.*", ...ADDRESSES],
        filters: { id: order_id },
      }),
      readHostOrders(container, [order_id]),
      readRows<{ id: string }>(container, {
        entity: "crm_sales_order",
        fields: ["id"],
        filters: { order_id },
      }),
    ])
    const order = orders.get(order_id)
    if (!head || !order) {
      throw crmError("record_not_found", { record: "order", id: order_id })
    }
    // First of all: of the order of somebody else's customer nothing is told, not even why it cannot be taken in.
    const owner_id = await ownerOfCustomer(container, head.customer_id)
    const owner = await resolveOwner(container, actor, "sales_order", owner_id)
    if (head.is_draft_order || order.status === OrderStatus.DRAFT) {
      throw crmError("order_is_draft", { number: head.display_id })
    }
    if (order.status === OrderStatus.CANCELED) {
      throw crmError("order_canceled", { number: head.display_id })
    }
    await assertNotFromOffer(container, head)
    return new StepResponse({
      known_id: (known[0] as { id: string } | undefined)?.id ?? null,
      sales_order: {
        ...owner,
        origin: "host" as const,
        order_id,
        offer_id: null,
        opportunity_id: null,
        display_id: Number(head.display_id),
        customer_id: head.customer_id,
        buyer_name: buyerNameOf(head),
        currency_code: order.currency_code,
        total: totalOf({ order, lines: sumUpNew(order) }),
      },
    })
  },
)
