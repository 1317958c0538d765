import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, MathBN } from "@medusajs/framework/utils"
import type { LineFacts } from "../../../modules/sales_order"
import { type HostItem, type HostOrder, netOfItem } from "./host-order"
import { readRows } from "../../../utils/read-rows"

/** What claims did to an order line. */
export type Claimed = Pick<LineFacts, "replaced" | "written_off">

type Claim = {
  type: "refund" | "replace"
  canceled_at: unknown
  return_id: string | null
  additional_items?: { item_id: string }[]
}
type Action = {
  action: string
  details: { reference_id?: string; quantity?: BigNumberInput } | null
}
type Change = { return_id: string | null; actions?: Action[] }
type Receipt = Action & Pick<Change, "return_id">

const RECEIVED: string[] = [
  ChangeActionType.RECEIVE_RETURN_ITEM,
  ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM,
]

const NOTHING: Claimed = { replaced: 0, written_off: 0 }

/** Medusa counts damaged returns as written off too; the rest of it are claims. */
const claimedPieces = ({ detail }: HostItem) =>
  MathBN.sub(detail.written_off_quantity ?? 0, detail.return_dismissed_quantity ?? 0)

/** Pieces of an order line that came back for these claims, damaged or not. */
const cameBack = (claims: Claim[], receipts: Receipt[], item_id: string) => {
  const returns = new Set(claims.map(({ return_id }) => return_id))
  return receipts
    .filter(({ return_id, details }) => details?.reference_id === item_id && returns.has(return_id))
    .reduce((sum, { details }) => MathBN.add(sum, details?.quantity ?? 0), MathBN.convert(0))
}

/**
 * What was received on an order, each time for itself: Medusa's own sum on the return is that of the last time only.
 */
async function readReceived(container: MedusaContainer, order_id: string): Promise<Receipt[]> {
  const changes = await readRows<Change>(container, {
    entity: "order_change",
    fields: ["return_id", "actions.action", "actions.details"],
    filters: { order_id, confirmed_at: { $ne: null } },
  })
  return changes.flatMap(({ return_id, actions = [] }) =>
    actions.filter(({ action }) => RECEIVED.includes(action)).map((action) => ({ ...action, return_id })),
  )
}

/** What the claims on an order did to each of its lines: two queries, and none for an order without claims. */
export async function readClaims(
  container: MedusaContainer,
  order: HostOrder,
): Promise<(item: HostItem) => Claimed> {
  const claimed = order.items.filter((item) => MathBN.gt(claimedPieces(item), 0))
  if (!claimed.length) {
    return () => NOTHING
  }
  const found = await readRows<Claim>(container, {
    entity: "order_claim",
    fields: ["type", "canceled_at", "return_id", "additional_items.item_id"],
    filters: { order_id: order.id },
  })
  const claims = found.filter(({ canceled_at }) => !canceled_at)
  const received = await readReceived(container, order.id)
  const isFree = ({ item_id }: { item_id: string }) =>
    order.items.some((item) => item.id === item_id && netOfItem(item) === 0)
  const replacing = claims.filter(
    ({ type, additional_items = [] }) =>
      type === "replace" && additional_items.length > 0 && additional_items.every(isFree),
  )
  return (item) =>
    claimed.includes(item)
      ? {
          replaced: cameBack(replacing, received, item.id),
          written_off: MathBN.max(0, MathBN.sub(claimedPieces(item), cameBack(claims, received, item.id))),
        }
      : NOTHING
}
