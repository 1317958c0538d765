import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { type Actor, levelOf, mayTouch, type Scope } from "../../modules/pipeline"
import { readRow } from "../../utils/read-rows"
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
    throw crmError("may_not_write")
  }
  const owner_id = asked === undefined ? actor.user_id : asked
  if (owner_id !== null && owner_id === actor.user_id) {
    return { owner_id, team_id: actor.team_id }
  }
  const owner = { owner_id, team_id: owner_id === null ? null : await teamOf(container, owner_id) }
  if (!mayTouch(actor, scope, "read", owner)) {
    throw crmError("owner_out_of_reach", { field: "owner_id" })
  }
  return owner
}

async function teamOf(container: MedusaContainer, owner_id: string): Promise<string | null> {
  const [user, rep] = await Promise.all([
    readRow<{ id: string }>(container, { entity: "user", fields: ["id"], filters: { id: owner_id } }),
    readRow<{ team_id: string | null }>(container, {
      entity: "crm_sales_rep",
      fields: ["team_id"],
      filters: { user_id: owner_id },
    }),
  ])
  if (!user) {
    throw crmError("user_missing", { field: "owner_id", id: owner_id })
  }
  return rep?.team_id ?? null
}
