import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"
import { readReceipts } from "../truth/receipts"
import { readTruths } from "../truth/read-truth"
import { checkBoard } from "./check-board"
import { checkOffers } from "./check-offers"
import { checkInvoices, checkMoney, checkNotes, checkProgress } from "./check-order"
import type { Finding } from "./finding"
import { readRows } from "../../../utils/read-rows"

const BATCH = 100

/**
 * Compares everything the CRM stores of sales orders with the truth: state, notes and fulfilments, invoices and their
 * sums, money, links, the board, accepted offers, number series. The whole database, a hundred orders at a time.
 * @param found is called as soon as something is found
 * @returns how many sales orders were looked at
 */
export async function checkSalesOrders(
  container: MedusaContainer,
  found: (finding: Finding) => Promise<void> | void,
): Promise<number> {
  let count = 0
  let last = ""
  for (;;) {
    const sales_orders = await readRows<{ id: string }>(container, {
      entity: "crm_sales_order",
      fields: ["id"],
      filters: { id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    const ids = sales_orders.map(({ id }) => id)
    for (const finding of ids.length ? await checkBatch(container, ids) : []) {
      await found(finding)
    }
    count += ids.length
    if (ids.length < BATCH) {
      break
    }
    last = ids[ids.length - 1]
  }
  for (const finding of [...(await checkOffers(container)), ...(await checkNumbers(container))]) {
    await found(finding)
  }
  return count
}

async function checkBatch(container: MedusaContainer, ids: string[]): Promise<Finding[]> {
  const read = await readTruths(container, ids)
  const orders = read.map(({ sales_order }) => sales_order)
  const [receipts, board, links] = await Promise.all([
    readReceipts(
      container,
      orders.map(({ order_id }) => order_id),
    ),
    checkBoard(container, orders),
    checkLinks(container, ids),
  ])
  const each = read.flatMap(({ sales_order, truth }): Finding[] => {
    if (!truth) {
      const about = `sales order #${sales_order.display_id} (${sales_order.id})`
      return [{ about, message: `its host order ${sales_order.order_id} is gone`, repair: null }]
    }
    const money = receipts.get(sales_order.order_id)
    return [
      ...checkProgress(truth),
      ...checkNotes(truth),
      ...checkInvoices(truth),
      ...(money ? checkMoney(truth, money) : []),
    ]
  })
  return [...each, ...board, ...links]
}

type Linked = { id: string; order_id: string; display_id: number; order?: { id: string } | null }

/** Sales orders that cannot be reached from their host order. */
async function checkLinks(container: MedusaContainer, ids: string[]): Promise<Finding[]> {
  const sales_orders = await readRows<Linked>(container, {
    entity: "crm_sales_order",
    fields: ["id", "order_id", "display_id", "order.id"],
    filters: { id: ids },
  })
  return sales_orders
    .filter(({ order, order_id }) => order?.id !== order_id)
    .map(({ id, order_id, display_id }) => ({
      about: `sales order #${display_id} (${id})`,
      message: `is not linked to its host order ${order_id}`,
      repair: { by: "link", sales_order_id: id, order_id },
    }))
}

async function checkNumbers(container: MedusaContainer): Promise<Finding[]> {
  const faults = await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).checkSeries()
  return faults.flatMap(({ id, series, gaps, should_be_next }) => [
    ...gaps.map((number): Finding => ({
      about: `series ${series}`,
      message: `no document has ${number}`,
      repair: null,
    })),
    ...(should_be_next === null
      ? []
      : [
          {
            about: `series ${series}`,
            message: `would hand out a number that is used already; the next one is ${should_be_next}`,
            repair: { by: "series" as const, id, next: should_be_next },
          },
        ]),
  ])
}
