import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Line = { ordered: number; delivered: number; returned: number; invoiced: number; isGoods: boolean }
type Document = { kind: string; status: string; lines: { line_id: string; quantity: unknown }[] }
type Fulfillment = {
  id: string
  delivered_at: unknown
  shipped_at: unknown
  canceled_at: unknown
  items: { line_item_id: string; quantity: unknown }[]
}
type Returned = {
  canceled_at: unknown
  items: { item_id: string; received_quantity: unknown }[]
}

const sum = (numbers: unknown[]) => numbers.reduce((total: number, each) => total + Number(each ?? 0), 0)

/** What a host order holds now, and what happened to it: each counted from the records of the thing itself. */
async function readRecords(container: MedusaContainer, order_id: string, sales_order_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(order_id, { relations: ["items", "shipping_methods"] })
  const [fulfilled, returns, documents] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "fulfillments.*", "fulfillments.items.*"],
      filters: { id: order_id },
    }),
    query.graph({ entity: "return", fields: ["canceled_at", "items.*"], filters: { order_id } }),
    query.graph({ entity: "crm_invoice", fields: ["*", "lines.*"], filters: { sales_order_id } }),
  ])
  return {
    order,
    fulfillments: ((fulfilled.data[0] as { fulfillments?: Fulfillment[] }).fulfillments ??
      []) as Fulfillment[],
    returns: returns.data as unknown as Returned[],
    documents: documents.data as unknown as Document[],
  }
}

/**
 * What a sales order must say, worked out anew from the host's own records and the invoices: not from the counters the
 * CRM reads.
 */
export async function expectedOf(container: MedusaContainer, order_id: string, sales_order_id: string) {
  const { order, fulfillments, returns, documents } = await readRecords(container, order_id, sales_order_id)
  const invoicedOf = (line_id: string) =>
    sum(
      documents
        .filter(({ status }) => status !== "draft")
        .flatMap(({ kind, lines }) =>
          lines
            .filter((line) => line.line_id === line_id)
            .map(({ quantity }) => (kind === "invoice" ? Number(quantity) : -Number(quantity))),
        ),
    )
  const goods = (order.items ?? []).map((item): Line & { id: string } => ({
    id: item.id,
    isGoods: true,
    ordered: Number(item.quantity),
    delivered: sum(
      fulfillments
        .filter(({ canceled_at, delivered_at }) => delivered_at && !canceled_at)
        .flatMap(({ items }) => items.filter((each) => each.line_item_id === item.id))
        .map(({ quantity }) => quantity),
    ),
    // Medusa counts a damaged piece in damaged_quantity and in received_quantity (confirmReturnReceiveWorkflow).
    returned: sum(
      returns
        .filter(({ canceled_at }) => !canceled_at)
        .flatMap(({ items }) => items.filter((each) => each.item_id === item.id))
        .map((each) => each.received_quantity),
    ),
    invoiced: invoicedOf(item.id),
  }))
  const shipping = (order.shipping_methods ?? [])
    .filter(({ amount }) => Number(amount) > 0)
    .map(({ id }) => ({
      id,
      isGoods: false,
      ordered: 1,
      delivered: 0,
      returned: 0,
      invoiced: invoicedOf(id),
    }))
  const there = [...goods, ...shipping]
  // A line that an order edit took away while it was invoiced: its invoice stands until it is credited.
  const gone = [...new Set(documents.flatMap((each) => each.lines.map(({ line_id }) => line_id)))]
    .filter((line_id) => !there.some(({ id }) => id === line_id) && invoicedOf(line_id) > 0)
    .map((line_id) => ({
      ...{ isGoods: false, ordered: 0, delivered: 0, returned: 0 },
      invoiced: invoicedOf(line_id),
    }))
  return {
    ...stateOf([...there, ...gone], order.status === "canceled"),
    status: order.status,
    fulfillments,
    lines: goods,
  }
}

function stateOf(lines: Line[], isCanceled: boolean) {
  // A return that was credited, or came before the invoice, is settled; one that is still invoiced is not.
  const wanted = ({ ordered, returned, invoiced }: Line) =>
    ordered - Math.max(0, Math.min(returned, ordered - invoiced))
  const progress = (some: Line[], done: (line: Line) => number) => {
    if (some.some(({ ordered }) => ordered > 0) && some.every((line) => done(line) >= wanted(line)))
      return "full"
    return some.some((line) => done(line) > 0) ? "partial" : "none"
  }
  const delivered = progress(
    lines.filter(({ isGoods }) => isGoods),
    (line) => line.delivered - line.returned,
  )
  const invoiced = progress(lines, (line) => line.invoiced)
  const isDone =
    delivered === "full" && invoiced === "full" && lines.every((line) => line.invoiced <= line.ordered)
  return { state: isCanceled ? "canceled" : isDone ? "closed" : "active", delivered, invoiced }
}
