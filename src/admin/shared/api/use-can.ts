import type { Action, Scope } from "../../../types/http"
import { levelOf, mayTouch } from "../../../modules/pipeline/rules"
import { useMe } from "./access"

type Owned = { owner_id?: string | null; team_id?: string | null }

/**
 * What the reader may do, by the same rule as the server; nothing until their rights are known.
 * `can(scope, action, record)` asks about one record, without a record about any at all.
 */
export function useCan() {
  const me = useMe()
  const actor = me && { ...me, role_key: me.role }

  const can = (scope: Scope, action: Action, record?: Owned): boolean => {
    if (!actor) {
      return false
    }
    return record ? mayTouch(actor, scope, action, record) : levelOf(actor, scope, action) !== "none"
  }

  return {
    me,
    can,
    canConfigure: me?.can_configure ?? false,
    canExport: me?.can_export ?? false,
    canSeeMargin: me?.can_see_margin ?? false,
  }
}
