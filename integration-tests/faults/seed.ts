import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { buildShop, createDashboardUser } from "../helpers"

/** Run with `medusa exec`: the shop of the other tests with goods for thousands of orders, and a rep who sells. */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const shop = await buildShop(container)
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({})
  await inventory.updateInventoryLevels(
    levels.map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: 1_000_000,
    })),
  )
  const { headers } = await createDashboardUser(container, { email: "rep@faults.test" })
  writeFileSync(args[0], JSON.stringify({ shop, headers }))
}
