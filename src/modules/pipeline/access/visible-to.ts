import type { Action, Level, Permissions, Scope, StoreAccess } from "./permissions"

/** Who asks: a dashboard user with the role and team the CRM knows. */
export type Actor = {
  /** Host user; null for the system itself (events, jobs), which may do everything. */
  user_id: string | null
  team_id: string | null
  role_key: string | null
  permissions: Permissions
  /** Which of the host's own admin routes they may use. */
  store_access: StoreAccess
  can_configure: boolean
  can_export: boolean
  can_see_margin: boolean
  /** Percent, 0–100; null = no limit. */
  max_discount_percent: number | null
}

/** A filter on rows with owner_id and team_id; null = the actor may see nothing at all. */
export type RowFilter = Record<string, unknown> | null

/** The level a role gives for one scope and action; anything unknown is `none`. */
export function levelOf(actor: Actor, scope: Scope, action: Action): Level {
  return actor.permissions?.[scope]?.[action] ?? "none"
}

/**
 * The one function that turns an actor into a filter: rows, counts, sums, search and every workflow use it.
 * Deny by default: an unknown level, or `own` without a user, gives null, never "everything".
 */
export function visibleTo(actor: Actor, scope: Scope, action: Action): RowFilter {
  const own = actor.user_id ? { owner_id: actor.user_id } : null
  switch (levelOf(actor, scope, action)) {
    case "all":
      return {}
    case "team":
      return own && actor.team_id ? { $or: [own, { team_id: actor.team_id }] } : own
    case "own":
      return own
    default:
      return null
  }
}

/** Whether one loaded record is inside the actor's filter. The same rule as visibleTo, on a row in hand. */
export function mayTouch(
  actor: Actor,
  scope: Scope,
  action: Action,
  record: { owner_id?: string | null; team_id?: string | null },
): boolean {
  const isOwn = Boolean(actor.user_id) && record.owner_id === actor.user_id
  switch (levelOf(actor, scope, action)) {
    case "all":
      return true
    case "team":
      return isOwn || (Boolean(actor.user_id) && Boolean(actor.team_id) && record.team_id === actor.team_id)
    case "own":
      return isOwn
    default:
      return false
  }
}
