import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredSalesOrder } from "../truth/read-truth"
import type { Finding } from "./finding"
import { readRows } from "../../../utils/read-rows"

type Stage = { id: string; name: string; kind: string; rank: number; triggers: string[] }
type Opportunity = { id: string; title: string; stage_id: string }
type Change = { opportunity_id: string; at: string | Date }

/** The operation an order stands for on the board, and since when. */
const standsFor = ({ state, closed_at, created_at }: StoredSalesOrder) =>
  state === "closed"
    ? { trigger: "order_closed" as const, since: +new Date(closed_at as Date) }
    : { trigger: "order_placed" as const, since: +new Date(created_at) }

/**
 * Opportunities that stayed behind their orders: the operation did not move them, and nothing moved them since. Who
 * moved a card afterwards meant it.
 */
export async function checkBoard(
  container: MedusaContainer,
  sales_orders: StoredSalesOrder[],
): Promise<Finding[]> {
  const sold = sales_orders.filter(({ opportunity_id, state }) => opportunity_id && state !== "canceled")
  const ids = [...new Set(sold.map(({ opportunity_id }) => opportunity_id as string))]
  const [stages, opportunities, changes] = await Promise.all([
    readRows<Stage>(container, { entity: "crm_stage", fields: ["id", "name", "kind", "rank", "triggers"] }),
    readRows<Opportunity>(container, {
      entity: "crm_opportunity",
      fields: ["id", "title", "stage_id"],
      filters: { id: ids },
    }),
    readRows<Change>(container, {
      entity: "crm_stage_change",
      fields: ["opportunity_id", "at"],
      filters: { opportunity_id: ids },
    }),
  ])
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]))
  const cardOf = new Map(opportunities.map((card) => [card.id, card]))
  const lastMove = new Map<string, number>()
  for (const { opportunity_id, at } of changes) {
    lastMove.set(opportunity_id, Math.max(lastMove.get(opportunity_id) ?? 0, +new Date(at)))
  }
  return sold.flatMap((order) => {
    const opportunity_id = order.opportunity_id as string
    const card = cardOf.get(opportunity_id)
    const stage = card && stageOf.get(card.stage_id)
    const { trigger, since } = standsFor(order)
    const target = [...stageOf.values()].find(({ triggers }) => triggers.includes(trigger))
    const isBehind = stage && target && stage.kind !== "lost" && stage.rank < target.rank
    if (!card || !isBehind || (lastMove.get(opportunity_id) ?? 0) >= since) {
      return []
    }
    return [
      {
        about: `opportunity "${card.title}" (${opportunity_id})`,
        message: `is in ${stage.name} although order #${order.display_id} is ${order.state}: ${target.name}`,
        repair: { by: "board" as const, opportunity_id, sales_order_id: order.id, trigger },
      },
    ]
  })
}
