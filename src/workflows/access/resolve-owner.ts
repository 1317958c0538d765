import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Scope } from "../../modules/pipeline/access/permissions"
import { type Actor, levelOf, mayTouch } from "../../modules/pipeline/access/visible-to"
import type { Owner } from "../../persistence/hand-over"

/**
 * The owner of a record that the actor creates or hands over; without a wish, the actor.
 * @param asked host user, or null for nobody
 * @throws MedusaError forbidden when the actor may not write at all or could not see that owner's records,
 *   invalid_data when no such user exists
 */
export async function resolveOwner(
  container: MedusaContainer,
  actor: Actor,
  scope: Scope,
  asked: string | null | undefined,
): Promise<Owner> {
  if (levelOf(actor, scope, "write") === "none") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your role does not let you write this. Ask a sales manager.",
    )
  }
  const owner_id = asked === undefined ? actor.user_id : asked
  if (owner_id !== null && owner_id === actor.user_id) {
    return { owner_id, team_id: actor.team_id }
  }
  const owner = { owner_id, team_id: owner_id === null ? null : await teamOf(container, owner_id) }
  if (!mayTouch(actor, scope, "read", owner)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "owner_id: your role does not let you see the records of this owner, so you cannot give them any",
    )
  }
  return owner
}

async function teamOf(container: MedusaContainer, owner_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [users, reps] = await Promise.all([
    query.graph({ entity: "user", fields: ["id"], filters: { id: owner_id } }),
    query.graph({ entity: "crm_sales_rep", fields: ["team_id"], filters: { user_id: owner_id } }),
  ])
  if (!users.data.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `owner_id: user ${owner_id} does not exist`)
  }
  return (reps.data[0] as { team_id: string | null } | undefined)?.team_id ?? null
}
