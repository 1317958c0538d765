/** Fills an empty, migrated database with a shop that a Romanian distributor of electrical material could have. */
import type { ExecArgs } from "@medusajs/framework/types"
import { seedCatalog } from "./catalog/create-products"
import { seedCustomers } from "./customers"
import { seedPartners } from "./partners"
import { progress } from "./progress"
import type { Shop } from "./shop"
import { seedStore } from "./store-and-region"
import { seedUsers } from "./users"
import { seedWarehouse } from "./warehouse"

export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedUsers(container)
  progress("users")
  const store = await seedStore(container)
  const shop: Shop = { ...store, ...(await seedWarehouse(container, store.salesChannelId)) }
  progress("store, regions, VAT, warehouse")
  await seedCatalog(container, shop)
  const { companyIds } = await seedCustomers(container)
  await seedPartners(container, companyIds)
}
