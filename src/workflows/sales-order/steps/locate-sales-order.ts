import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRow } from "../../../utils/read-rows"

/** One of these says which sales order is meant. */
export type SalesOrderTarget = {
  id?: string
  order_id?: string
  fulfillment_id?: string
  payment_id?: string
}

/** How the host names the order of a fulfilment or payment. */
const ORDER_OF = { fulfillment: "order.id", payment: "payment_collection.order.id" } as const

type OrderOf = { order?: { id: string }; payment_collection?: { order?: { id: string } } }

/**
 * The sales order of a host order, fulfilment or payment; both ids are null when the order was not sold
 * through the CRM.
 */
export const locateSalesOrderStep = createStep(
  "crm-locate-sales-order",
  async ({ id, order_id, fulfillment_id, payment_id }: SalesOrderTarget, { container }) => {
    const orderIdOf = async (entity: keyof typeof ORDER_OF, id: string) => {
      const found = await readRow<OrderOf>(container, {
        entity,
        fields: ["id", ORDER_OF[entity]],
        filters: { id },
      })
      return (found?.order ?? found?.payment_collection?.order)?.id ?? null
    }
    const host_id = fulfillment_id
      ? await orderIdOf("fulfillment", fulfillment_id)
      : payment_id
        ? await orderIdOf("payment", payment_id)
        : order_id
    const filters = id ? { id } : { order_id: host_id ?? "" }
    const found = await readRow<{ id: string; order_id: string }>(container, {
      entity: "crm_sales_order",
      fields: ["id", "order_id"],
      filters,
    })
    return new StepResponse({ id: found?.id ?? null, order_id: found?.order_id ?? null })
  },
)
