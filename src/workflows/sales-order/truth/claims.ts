import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { LineFacts } from "../../../modules/sales_order/state/line-progress"
import { type HostItem, type HostOrder, netOfItem } from "./host-order"

/** What claims did to an order line. */
export type Claimed = Pick<LineFacts, "replaced" | "written_off">

type ReturnItem = { item_id: string; received_quantity: BigNumberInput; damaged_quantity: BigNumberInput }
type Claim = {
  type: "refund" | "replace"
  canceled_at: unknown
  additional_items?: { item_id: string }[]
  return?: { items?: ReturnItem[] } | null
}

const NOTHING: Claimed = { replaced: 0, written_off: 0 }

/** Medusa counts damaged returns as written off too; the rest of it are claims. */
const claimedPieces = ({ detail }: HostItem) =>
  MathBN.sub(detail.written_off_quantity ?? 0, detail.return_dismissed_quantity ?? 0)

const cameBack = (claims: Claim[], item_id: string) =>
  claims
    .flatMap((claim) => claim.return?.items ?? [])
    .filter((item) => item.item_id === item_id)
    .reduce((sum, item) => MathBN.sum(sum, item.received_quantity, item.damaged_quantity), MathBN.convert(0))

/** What the claims on an order did to each of its lines: one query, and none for an order without claims. */
export async function readClaims(
  container: MedusaContainer,
  order: HostOrder,
): Promise<(item: HostItem) => Claimed> {
  const claimed = order.items.filter((item) => MathBN.gt(claimedPieces(item), 0))
  if (!claimed.length) {
    return () => NOTHING
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_claim",
    fields: ["type", "canceled_at", "additional_items.item_id", "return.items.*"],
    filters: { order_id: order.id },
  })
  const claims = (data as unknown as Claim[]).filter(({ canceled_at }) => !canceled_at)
  const isFree = ({ item_id }: { item_id: string }) =>
    order.items.some((item) => item.id === item_id && netOfItem(item) === 0)
  const replacing = claims.filter(
    ({ type, additional_items = [] }) =>
      type === "replace" && additional_items.length > 0 && additional_items.every(isFree),
  )
  return (item) =>
    claimed.includes(item)
      ? {
          replaced: cameBack(replacing, item.id),
          written_off: MathBN.max(0, MathBN.sub(claimedPieces(item), cameBack(claims, item.id))),
        }
      : NOTHING
}
