import type { MedusaContainer } from "@medusajs/framework/types"
import { readRow } from "../../utils/read-rows"

/** The salesperson, as customers know them. */
export type Agent = { name: string; email: string }

type UserRow = { first_name: string | null; last_name: string | null; email: string }

/** The salesperson who owns an offer; null without one. */
export async function readAgent(container: MedusaContainer, owner_id: string | null): Promise<Agent | null> {
  if (!owner_id) {
    return null
  }
  const user = await readRow<UserRow>(container, {
    entity: "user",
    fields: ["first_name", "last_name", "email"],
    filters: { id: owner_id },
  })
  return user
    ? { name: [user.first_name, user.last_name].filter(Boolean).join(" "), email: user.email }
    : null
}
