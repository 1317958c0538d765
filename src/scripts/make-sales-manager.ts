import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crmError } from "../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../modules/pipeline"
import { saveSalesRepWorkflow } from "../workflows/access/save-sales-rep"
import { SYSTEM_ACTOR_ID } from "../workflows/access/system-actor"

/**
 * Run with `npx medusa exec`, with a user's e-mail behind it: gives them a role that may configure the CRM. For a store
 * where nobody may, as the CRM promotes nobody by itself; whoever can run commands on the server may decide it.
 * @throws MedusaError invalid_data without an e-mail, not_found for one that no user has, conflict without such a role
 */
export default async function makeSalesManager({ container, args: [email] }: ExecArgs): Promise<void> {
  if (!email) {
    throw crmError("configuration_invalid", {
      reason: "Say the e-mail of the user who is to be sales manager",
    })
  }
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { select: ["id"] })
  if (!user) {
    throw crmError("configuration_invalid", { reason: `No user of this store has the e-mail ${email}` })
  }
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  await pipeline.createDefaults()
  const roles = await pipeline.listSalesRoles({ can_configure: true }, { order: { created_at: "ASC" } })
  const role = roles.find(({ key }) => key === "sales_manager") ?? roles[0]
  if (!role) {
    throw crmError("configuration_invalid", { reason: "No role of this store may configure the CRM" })
  }
  await saveSalesRepWorkflow(container).run({
    input: { actor_id: SYSTEM_ACTOR_ID, rep: { user_id: user.id, role_id: role.id } },
  })
  console.log(`${email} has the role "${role.name}" now and may configure the CRM`)
}
