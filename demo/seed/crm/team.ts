/** Who is who in sales. The manager needs no word: the store's first user is sales manager by themselves. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { saveSalesRepWorkflow } from "../../../src/workflows/access/save-sales-rep"
import { saveSalesTeamWorkflow } from "../../../src/workflows/access/save-sales-team"
import { progress } from "../progress"
import type { UserEmail } from "../users"

const TEAM = [
  { email: "lead@example.com", role_key: "team_lead" },
  { email: "rep1@example.com", role_key: "sales_rep" },
  { email: "rep2@example.com", role_key: "sales_rep" },
] as const satisfies readonly { email: UserEmail; role_key: string }[]

export async function seedTeam(container: MedusaContainer, userIds: Record<UserEmail, string>) {
  const actor_id = userIds["manager@example.com"]
  const { result: team } = await saveSalesTeamWorkflow(container).run({
    input: { actor_id, team: { name: "Echipa Nord" } },
  })
  for (const { email, role_key } of TEAM) {
    await saveSalesRepWorkflow(container).run({
      input: { actor_id, rep: { user_id: userIds[email], role_key, team_id: team.id } },
    })
  }
  progress("team Nord")
}
