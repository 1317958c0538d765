import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** One of the three says which sales order is meant. */
export type SalesOrderTarget = { id?: string; order_id?: string; fulfillment_id?: string }

/**
 * The sales order of a host order or fulfilment; both ids are null when the order was not sold
 * through the CRM.
 */
export const locateSalesOrderStep = createStep(
  "crm-locate-sales-order",
  async ({ id, order_id, fulfillment_id }: SalesOrderTarget, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const orderIdOf = async (fulfillment: string) => {
      const { data } = await query.graph({
        entity: "fulfillment",
        fields: ["id", "order.id"],
        filters: { id: fulfillment },
      })
      return (data[0] as { order?: { id: string } } | undefined)?.order?.id ?? null
    }
    const host_id = fulfillment_id ? await orderIdOf(fulfillment_id) : order_id
    const filters = id ? { id } : { order_id: host_id ?? "" }
    const { data } = await query.graph({ entity: "crm_sales_order", fields: ["id", "order_id"], filters })
    const found = data[0] as { id: string; order_id: string } | undefined
    return new StepResponse({ id: found?.id ?? null, order_id: found?.order_id ?? null })
  },
)
