import { writeFileSync } from "node:fs"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { buildShop } from "../helpers"
import { MANAGER, SALES_REP, type Login } from "./helpers/logins"

/** Run with `medusa exec`: the shop of the other tests, and people who can log in with a password. */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const shop = await buildShop(container)
  // In this order: the first user of a store becomes its sales manager.
  for (const login of [MANAGER, SALES_REP]) await createLogin(container, login)
  writeFileSync(args[0], JSON.stringify(shop))
}

async function createLogin(container: MedusaContainer, { email, password, first_name, last_name }: Login) {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`${email}: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name, last_name } },
  })
}
