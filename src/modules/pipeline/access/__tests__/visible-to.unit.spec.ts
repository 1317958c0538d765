import fc from "fast-check"
import { ACTIONS, LEVELS, type Permissions, SCOPES } from "../permissions"
import { rowFilterSql } from "../row-filter-sql"
import { type Actor, mayTouch, type RowFilter, visibleTo } from "../visible-to"

const maybe = <T>(...values: T[]) => fc.constantFrom<T | null>(...values, null)
const user = maybe("user_a", "user_b", "")
const team = maybe("team_a", "team_b", "")

const permissions = fc.record(
  Object.fromEntries(
    SCOPES.map((scope) => [
      scope,
      fc.record(
        Object.fromEntries(ACTIONS.map((action) => [action, fc.constantFrom<string>(...LEVELS, "nonsense")])),
      ),
    ]),
  ),
) as fc.Arbitrary<Permissions>

const actor: fc.Arbitrary<Actor> = fc.record({
  user_id: user,
  team_id: team,
  role_key: fc.constant("role"),
  permissions,
  store_access: fc.constant("sales"),
  can_configure: fc.boolean(),
  can_export: fc.boolean(),
  can_see_margin: fc.boolean(),
  max_discount_percent: fc.constant(null),
})
const record = fc.record({ owner_id: user, team_id: team })

/** What the database does with the filter: null equals nothing, not even null. */
function satisfies(row: Record<string, unknown>, filter: RowFilter): boolean {
  if (filter === null) return false
  return Object.entries(filter).every(([key, value]) =>
    key === "$or"
      ? (value as RowFilter[]).some((part) => satisfies(row, part))
      : row[key] !== null && row[key] === value,
  )
}

const anyScope = fc.constantFrom(...SCOPES)
const anyAction = fc.constantFrom(...ACTIONS)

describe("visibleTo", () => {
  it("agrees with mayTouch on every record", () => {
    fc.assert(
      fc.property(actor, anyScope, anyAction, record, (actor, scope, action, row) => {
        expect(satisfies(row, visibleTo(actor, scope, action))).toBe(mayTouch(actor, scope, action, row))
      }),
      { numRuns: 3000 },
    )
  })

  it("is everything only for the level all; never for a mistake", () => {
    fc.assert(
      fc.property(actor, anyScope, anyAction, (actor, scope, action) => {
        const filter = visibleTo(actor, scope, action)
        const isEverything = filter !== null && Object.keys(filter).length === 0
        expect(isEverything).toBe(actor.permissions[scope][action] === "all")
      }),
    )
  })

  it("sees nothing without permissions, without a user, or with a level that nobody knows", () => {
    const nobody = { user_id: null, team_id: "team_a", permissions: {} } as Actor
    expect(visibleTo(nobody, "lead", "read")).toBeNull()
    expect(rowFilterSql(null, "o")).toEqual({ sql: "false", bindings: [] })
  })
})
