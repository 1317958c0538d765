import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { PIPELINE_MODULE } from "../../modules/pipeline"
import { everywhere } from "../../modules/pipeline/access/permissions"
import type { Actor } from "../../modules/pipeline/access/visible-to"
import type PipelineModuleService from "../../modules/pipeline/service"

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
 * Who a user is to the CRM. A user it meets for the first time becomes a rep with the option `default_role`; the
 * store's first user becomes sales manager, so that somebody can configure.
 *
 * @param user_id host user, or null for the system itself
 * @throws MedusaError unauthorized when the id is missing or no user has it
 */
export async function resolveActor(container: MedusaContainer, user_id: string | null): Promise<Actor> {
  if (user_id === null) {
    return SYSTEM
  }
  const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const known = user_id ? await pipeline.findActor(user_id) : null
  return known ?? (await meet(container, pipeline, user_id))
}

async function meet(
  container: MedusaContainer,
  pipeline: PipelineModuleService,
  user_id: string,
): Promise<Actor> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: users } = await query.graph({
    entity: "user",
    fields: ["id"],
    filters: { id: user_id ?? "" },
  })
  if (!users.length) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Only a dashboard user can work in the CRM")
  }
  const { data: oldest } = await query.graph({
    entity: "user",
    fields: ["id"],
    pagination: { take: 1, order: { created_at: "ASC", id: "ASC" } },
  })
  await pipeline.createDefaults()
  await pipeline.addRep(user_id, oldest[0]?.id === user_id ? "sales_manager" : pipeline.options.default_role)
  const actor = await pipeline.findActor(user_id)
  if (!actor) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your sales role was removed: ask a sales manager for another",
    )
  }
  return actor
}
