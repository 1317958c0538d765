/** Who is who in sales. The manager is known already: the store's first user is one by themselves. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { PIPELINE_MODULE } from "../../../src/modules/pipeline"
import type PipelineModuleService from "../../../src/modules/pipeline/service"
import { progress } from "../progress"
import type { UserEmail } from "../users"

export async function seedTeam(container: MedusaContainer, userIds: Record<UserEmail, string>) {
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const team = await pipeline.createSalesTeams({ name: "Echipa Nord" })
  const roles = new Map((await pipeline.listSalesRoles()).map(({ key, id }) => [key, id]))
  const rep = (email: UserEmail, role: string, team_id: string | null) => ({
    user_id: userIds[email],
    role_id: roles.get(role) ?? "",
    team_id,
  })
  await pipeline.createSalesReps([
    rep("manager@example.com", "sales_manager", null),
    rep("lead@example.com", "team_lead", team.id),
    rep("rep1@example.com", "sales_rep", team.id),
    rep("rep2@example.com", "sales_rep", team.id),
  ])
  progress("team Nord")
}
