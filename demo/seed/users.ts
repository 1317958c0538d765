/** The people who log in to the dashboard. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

const PASSWORD = "supersecret"

/** In this order: the first user of a store becomes its sales manager. */
export const USERS = [
  { email: "manager@example.com", first_name: "Ioana", last_name: "Șerban" },
  { email: "lead@example.com", first_name: "Mihai", last_name: "Bălan" },
  { email: "rep1@example.com", first_name: "Andreea", last_name: "Țurcanu" },
  { email: "rep2@example.com", first_name: "Răzvan", last_name: "Munteanu" },
] as const

export type UserEmail = (typeof USERS)[number]["email"]

export async function seedUsers(container: MedusaContainer): Promise<Record<UserEmail, string>> {
  const ids = new Map<string, string>()
  for (const user of USERS) ids.set(user.email, await createUser(container, user))
  return Object.fromEntries(ids) as Record<UserEmail, string>
}

async function createUser(container: MedusaContainer, userData: (typeof USERS)[number]): Promise<string> {
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email: userData.email, password: PASSWORD } })
  if (!success || !authIdentity)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${userData.email}: ${error}`)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { ...userData } },
  })
  return result.id
}
