/** Fills an empty, migrated database with a shop that a Romanian distributor of electrical material could have. */
import type { ExecArgs } from "@medusajs/framework/types"
import { seedCatalog } from "./catalog/create-products"
import { seedCrm } from "./crm"
import { seedCustomers } from "./customers"
import { seedPartners } from "./partners"
import { progress } from "./progress"
import { seedSeller } from "./seller"
import type { Shop } from "./shop"
import { seedStore } from "./store-and-region"
import { seedUsers } from "./users"
import { seedWarehouse } from "./warehouse"

export default async function seed({ container }: ExecArgs): Promise<void> {
  const userIds = await seedUsers(container)
  progress("users")
  const store = await seedStore(container)
  const shop: Shop = { ...store, ...(await seedWarehouse(container, store.salesChannelId)) }
  await seedSeller(container)
  progress("store, seller, regions, VAT, warehouse")
  await seedCatalog(container, shop)
  const customers = await seedCustomers(container)
  const partnersId = await seedPartners(container, customers.companyIds)
  await seedCrm(container, { userIds, partnersId, customers })
}
