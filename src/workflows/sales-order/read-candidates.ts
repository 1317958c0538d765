import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { OrderStatus } from "@medusajs/framework/utils"
import { hostOrderId, offerIdOf } from "../../modules/offer"
import { type Actor, levelOf, mayTouch } from "../../modules/pipeline"
import type { HttpOrderCandidate, Page } from "../../types/http"
import { roundMoney } from "../../utils/money"
import { freeText } from "../../utils/like-pattern"
import { type BuyerOfOrder, buyerNameOf } from "./truth/buyer-name"
import { readRows } from "../../utils/read-rows"

/** How many of the host's newest orders are looked through; older ones are found with a search. */
const LOOKED_THROUGH = 1000

type Asked = { q?: string; limit: number; offset: number }
type Row = BuyerOfOrder & {
  display_id: number
  created_at: string | Date
  currency_code: string
  customer_id: string | null
  total: BigNumberInput
  sales_channel?: { name: string } | null
}

type OwnerOfCustomer = { customer_id: string | null; owner_id: string | null; team_id: string | null }
type Found = { id: string; customer_id: string | null }

/** The newest host orders that the CRM does not know. */
async function unknownOrders(container: MedusaContainer, q: string | undefined): Promise<Found[]> {
  const newest = await readRows<Found>(container, {
    entity: "order",
    fields: ["id", "customer_id"],
    filters: {
      ...freeText(q),
      is_draft_order: false,
      status: { $nin: [OrderStatus.DRAFT, OrderStatus.CANCELED] },
    },
    pagination: { take: LOOKED_THROUGH, order: { created_at: "DESC", id: "DESC" } },
  })
  const ids = newest.map(({ id }) => id)
  const [known, accepted] = await Promise.all([
    readRows<{ order_id: string }>(container, {
      entity: "crm_sales_order",
      fields: ["order_id"],
      filters: { order_id: ids },
    }),
    readRows<{ id: string }>(container, {
      entity: "crm_offer",
      fields: ["id"],
      filters: { id: ids.map(offerIdOf) },
    }),
  ])
  const taken = new Set([
    ...known.map(({ order_id }) => order_id),
    ...accepted.map(({ id }) => hostOrderId(id)),
  ])
  return newest.filter(({ id }) => !taken.has(id))
}

/** Those that would become the actor's to see: a customer belongs to the owner of their latest opportunity. */
async function forActor(container: MedusaContainer, actor: Actor, orders: Found[]): Promise<string[]> {
  const owners = await readRows<OwnerOfCustomer>(container, {
    entity: "crm_opportunity",
    fields: ["customer_id", "owner_id", "team_id"],
    filters: {
      customer_id: orders.map(({ customer_id }) => customer_id).filter((id) => id !== null),
      owner_id: { $ne: null },
    },
    pagination: { order: { created_at: "ASC", id: "ASC" } },
  })
  const ownerOf = new Map(owners.map(({ customer_id, ...owner }) => [customer_id, owner]))
  return orders
    .filter(({ customer_id }) => {
      const owner = ownerOf.get(customer_id)
      return !owner || mayTouch(actor, "sales_order", "read", owner)
    })
    .map(({ id }) => id)
}

/**
 * Host orders that can be taken in, newest first. Whoever may not write sales orders sees none, and nobody sees those
 * of a customer whose owner they may not see.
 */
export async function readCandidates(
  container: MedusaContainer,
  actor: Actor,
  { q, limit, offset }: Asked,
): Promise<Page & { candidates: HttpOrderCandidate[] }> {
  const mayTakeIn = levelOf(actor, "sales_order", "write") !== "none"
  const found = mayTakeIn ? await forActor(container, actor, await unknownOrders(container, q)) : []
  const ids = found.slice(offset, offset + limit)
  const orders = await readRows<Row>(container, {
    entity: "order",
    fields: [
      ...["id", "display_id", "created_at", "email", "customer_id", "currency_code", "total"],
      ...["customer.*", "billing_address.*", "shipping_address.*", "sales_channel.name"],
    ],
    filters: { id: ids },
  })
  const rows = new Map(orders.map((row) => [row.id, row]))
  const candidates = ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [toCandidate(row)] : []
  })
  return { candidates, count: found.length, limit, offset }
}

function toCandidate(row: Row): HttpOrderCandidate {
  return {
    order_id: row.id,
    display_id: Number(row.display_id),
    created_at: new Date(row.created_at).toISOString(),
    email: row.email,
    customer_id: row.customer_id,
    buyer_name: buyerNameOf(row),
    currency_code: row.currency_code,
    total: roundMoney(row.total, row.currency_code).toNumber(),
    sales_channel: row.sales_channel?.name ?? null,
  }
}
