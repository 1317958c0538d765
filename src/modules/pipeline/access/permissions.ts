/** Whose records an action reaches. */
export const LEVELS = ["none", "own", "team", "all"] as const
export type Level = (typeof LEVELS)[number]

/** The kinds of record that a role gives levels for. Documents of an order belong to `sales_order`. */
export const SCOPES = ["lead", "opportunity", "offer", "sales_order"] as const
export type Scope = (typeof SCOPES)[number]

export const ACTIONS = ["read", "write", "delete"] as const
export type Action = (typeof ACTIONS)[number]

/**
 * Which of the host's own admin routes a role may use: all of them, all reads, or what selling needs. See
 * docs/store-access.md.
 */
export const STORE_ACCESS = ["full", "read", "sales"] as const
export type StoreAccess = (typeof STORE_ACCESS)[number]

export type Permissions = Record<Scope, Record<Action, Level>>

/** The same level for every scope and action. */
export function everywhere(level: Level): Permissions {
  const actions = () => Object.fromEntries(ACTIONS.map((action) => [action, level])) as Record<Action, Level>
  return Object.fromEntries(SCOPES.map((scope) => [scope, actions()])) as Permissions
}

/** The roles a store starts with; created once by the migration script, then the store's own to change. */
export const DEFAULT_ROLES = [
  {
    key: "sales_rep",
    name: "Sales rep",
    names: { en: "Sales rep", ro: "Agent de vânzări" },
    permissions: everywhere("own"),
    store_access: "sales",
    can_configure: false,
    can_export: false,
    can_see_margin: false,
    max_discount_percent: 20,
  },
  {
    key: "team_lead",
    name: "Team lead",
    names: { en: "Team lead", ro: "Șef de echipă" },
    permissions: everywhere("team"),
    store_access: "sales",
    can_configure: false,
    can_export: true,
    can_see_margin: true,
    max_discount_percent: 35,
  },
  {
    key: "sales_manager",
    name: "Sales manager",
    names: { en: "Sales manager", ro: "Director de vânzări" },
    permissions: everywhere("all"),
    store_access: "full",
    can_configure: true,
    can_export: true,
    can_see_margin: true,
    max_discount_percent: null,
  },
] satisfies { store_access: StoreAccess; [column: string]: unknown }[]
