import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../../src/workflows/sales-order"
import { sideBySide } from "../lib/measure.mjs"
import { SYSTEM_ACTOR_ID } from "../../src/workflows/access/system-actor"

/** Run with `medusa exec`: the median of reconciling the oldest sales order with its order, in milliseconds. */
export default async function reconcile({ container, args }: ExecArgs): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_sales_order",
    fields: ["id"],
    pagination: { take: 1, order: { id: "ASC" } },
  })
  const { reconcile: median } = await sideBySide(Number(args[0]), {
    reconcile: async () => {
      await refreshSalesOrderWorkflow(container).run({ input: { id: data[0].id, actor_id: SYSTEM_ACTOR_ID } })
    },
  })
  console.log(`» ${median.toFixed(1)}`)
}
