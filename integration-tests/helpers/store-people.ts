import type { MedusaContainer } from "@medusajs/framework/types"
import type { Level, StoreAccess } from "../../src/types/http"
import { crmClient } from "./crm"
import { hostClient } from "./host"
import { type Answer, buildTeam, ok } from "./selling"
import { createDashboardUser } from "./user"

type Http = Parameters<typeof buildTeam>[1]

const same = (level: Level) => ({ read: level, write: level, delete: level })
const everywhere = (levels: object) => ({
  lead: levels,
  opportunity: levels,
  offer: levels,
  sales_order: levels,
})

/** The team of the other suites, and one each for what their role allows in the store and in the CRM. */
const ROLES = {
  reader: { store_access: "read", permissions: everywhere(same("none")) },
  viewer: { store_access: "sales", permissions: everywhere({ ...same("none"), read: "all" }) },
  director: { store_access: "sales", permissions: everywhere(same("all")) },
  clerk: { store_access: "full", permissions: everywhere(same("own")) },
  outsider: { store_access: "sales", permissions: everywhere(same("none")) },
} satisfies Record<string, { store_access: StoreAccess; permissions: object }>

export type StorePeople = Awaited<ReturnType<typeof buildStorePeople>>

export async function buildStorePeople(container: MedusaContainer, api: Http) {
  const team = await buildTeam(container, api)
  const crm = crmClient(api, team.manager)
  const others = {} as Record<keyof typeof ROLES, typeof team.rep>
  for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const role: Answer = await crm.post("roles", { name, ...ROLES[name] })
    others[name] = await createDashboardUser(container, { email: `${name}@crm.test` })
    ok(await crm.post("reps", { user_id: others[name].user.id, role_id: ok(role).role.id }))
  }
  const users = { ...team, ...others }
  const as = Object.fromEntries(
    Object.entries(users).map(([name, user]) => [name, hostClient(api, user)]),
  ) as Record<keyof typeof users, ReturnType<typeof hostClient>>
  return { users, as, crm }
}
