import type { MedusaContainer } from "@medusajs/framework/types"
import { crmClient, type CrmClient } from "./crm"
import { seedDefaults } from "./defaults"
import { createDashboardUser, type DashboardUser } from "./user"

export type ActivityTeam = Awaited<ReturnType<typeof buildActivityTeam>>

/** A manager, a team of an owner and a mate who leads it, a stranger; a lead and an opportunity of the owner's. */
export async function buildActivityTeam(container: MedusaContainer, api: unknown) {
  const users: Record<string, DashboardUser> = {}
  const as: Record<string, CrmClient> = {}
  const join = (name: string, role: Record<string, unknown>) =>
    as.manager.post("reps", { user_id: users[name].user.id, team_id: null, ...role })
  const add = async (fields: Record<string, unknown>, who = "owner") => {
    const { status, data } = await as[who].post("activities", { type: "task", title: "x", ...fields })
    expect([status, data.message]).toEqual([200, undefined])
    return data.activity
  }
  const titles = async (query: Record<string, unknown>, who = "owner") => {
    const { data } = await as[who].get("activities", query)
    return data.activities.map(({ title }: { title: string }) => title)
  }

  await seedDefaults(container)
  for (const name of ["manager", "owner", "mate", "stranger"]) {
    users[name] = await createDashboardUser(container, { email: `${name}@crm.test` })
    as[name] = crmClient(api, users[name])
    await as[name].get("me")
  }
  const team_id: string = (await as.manager.post("teams", { name: "Nord" })).data.team.id
  await join("owner", { role_key: "sales_rep", team_id })
  await join("mate", { role_key: "team_lead", team_id })
  const lead: string = (await as.owner.post("leads", { name: "Ștefan Ionescu" })).data.lead.id
  const opportunity: string = (await as.owner.post("opportunities", { title: "Birouri" })).data.opportunity.id
  return { users, as, team_id, lead, opportunity, join, add, titles }
}
