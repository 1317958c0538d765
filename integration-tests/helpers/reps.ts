import type { MedusaContainer } from "@medusajs/framework/types"
import { crmClient, type CrmClient } from "./crm"
import { createDashboardUser, type DashboardUser } from "./user"

export type Rep = CrmClient & Pick<DashboardUser, "user" | "headers">
type Settings = { role_key?: string; team_id?: string | null }

/**
 * Users who know the CRM, by name. The first one is the store's sales manager, the others are sales reps of the team
 * "Nord" unless told otherwise.
 */
export async function buildReps<Name extends string>(
  api: unknown,
  container: MedusaContainer,
  names: Name[],
  settings: Partial<Record<Name, Settings>> = {},
): Promise<Record<Name, Rep> & { team_id: string }> {
  const reps: Record<string, Rep> = {}
  for (const name of names) {
    const user = await createDashboardUser(container, { email: `${name}@crm.test`, first_name: name })
    reps[name] = { ...user, ...crmClient(api, user) }
    await reps[name].get("me")
  }
  const [manager, ...others] = names
  const team_id: string = (await reps[manager].post("teams", { name: "Nord" })).data.team.id
  for (const name of others) {
    const rep = { role_key: "sales_rep", team_id, ...settings[name] }
    await reps[manager].post("reps", { user_id: reps[name].user.id, ...rep })
  }
  return Object.assign(reps as Record<Name, Rep>, { team_id })
}
