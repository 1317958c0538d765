import type { MedusaContainer } from "@medusajs/framework/types"
import { readReceipts } from "../truth/receipts"
import { readTruths, type SalesOrderTruth } from "../truth/read-truth"
import { checkMoney, checkNotes, checkProgress } from "./check-order"

/** Its host order has to be completed still. */
const isUnfinished = ({ progress, order }: SalesOrderTruth) =>
  progress.state === "closed" && order.status === "pending"

/**
 * The sales orders of which something is stored that is not so: state, delivery notes or money. As many queries however
 * many there are.
 */
export async function findDiffering(container: MedusaContainer, ids: string[]): Promise<string[]> {
  if (!ids.length) {
    return []
  }
  const read = await readTruths(container, ids)
  const receipts = await readReceipts(
    container,
    read.map(({ sales_order }) => sales_order.order_id),
  )
  return read.flatMap(({ sales_order, truth }) => {
    if (!truth) {
      return []
    }
    const money = receipts.get(sales_order.order_id)
    const findings = [
      ...checkProgress(truth),
      ...checkNotes(truth),
      ...(money ? checkMoney(truth, money) : []),
    ]
    return isUnfinished(truth) || findings.some(({ repair }) => repair?.by === "look") ? [sales_order.id] : []
  })
}
