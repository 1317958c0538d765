import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import { type Actor, everywhere, PIPELINE_MODULE, type PipelineModuleService } from "../../modules/pipeline"
import { SYSTEM_ACTOR_ID } from "./system-actor"
import { warnWithoutConfigurer } from "./warn-without-configurer"

/** The system itself: events and jobs. Never the answer to a request. */
const SYSTEM: Actor = {
  user_id: null,
  team_id: null,
  role_key: null,
  permissions: everywhere("all"),
  store_access: "full",
  can_configure: true,
  can_export: true,
  can_see_margin: true,
  max_discount_percent: null,
}

/**
 * Who a user is to the CRM. A user it does not know yet becomes a rep with the option `default_role`; the store's first
 * user becomes sales manager, so that somebody can configure.
 *
 * @param actor_id host user, or SYSTEM_ACTOR_ID for the system itself
 * @throws MedusaError unauthorized when the id is missing or no user has it
 */
export async function resolveActor(container: MedusaContainer, actor_id: string): Promise<Actor> {
  if (actor_id === SYSTEM_ACTOR_ID) {
    return SYSTEM
  }
  // Whatever a request body may hold comes here, too: nothing but a text names anybody.
  if (typeof actor_id !== "string" || !actor_id) {
    throw crmError("actor_missing", { field: "actor_id" })
  }
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  return (await pipeline.findActor(actor_id)) ?? (await provisionRep(container, pipeline, actor_id))
}

/** Makes a user a rep at their first contact. @throws MedusaError unauthorized, forbidden when they were removed */
async function provisionRep(
  container: MedusaContainer,
  pipeline: PipelineModuleService,
  user_id: string,
): Promise<Actor> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id: [user_id] }, { select: ["id"] })
  if (!user) {
    throw crmError("user_unknown")
  }
  await pipeline.createDefaults()
  const isFirst = (await firstUserId(container, await pipeline.installedAt())) === user_id
  await pipeline.addRep(user_id, isFirst ? "sales_manager" : pipeline.options.default_role)
  const actor = await pipeline.findActor(user_id)
  if (!actor) {
    throw crmError("sales_role_removed")
  }
  await warnWithoutConfigurer(container)
  return actor
}

/**
 * The oldest of the users who were there since the CRM was, whether they still are or not: deleting those before oneself
 * makes nobody the first.
 */
async function firstUserId(container: MedusaContainer, installed_at: Date): Promise<string | undefined> {
  const wereThere: object = { $or: [{ deleted_at: null }, { deleted_at: { $gt: installed_at } }] }
  const [first] = await container.resolve(Modules.USER).listUsers(wereThere, {
    select: ["id"],
    order: { created_at: "ASC", id: "ASC" },
    take: 1,
    withDeleted: true,
  })
  return first?.id
}
