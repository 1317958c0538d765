import { z } from "zod"
import type { HttpRole } from "../../../types/http"
import { everywhere, LEVELS, STORE_ACCESS } from "../../../modules/pipeline/rules"
import type { RoleInput } from "../../shared/api/access"
import { numberOr, optionalWholeText } from "../../shared/form/form-values"
import { namesFields, namesFormOf, namesInputOf, requireName } from "../../shared/form/names-form"
import { numberText } from "../../shared/format/numbers"

const level = z.enum(LEVELS)
const actions = z.object({ read: level, write: level, delete: level })

export const roleSchema = (t: (key: string, values?: Record<string, unknown>) => string) =>
  z
    .object({
      ...namesFields,
      permissions: z.object({ lead: actions, opportunity: actions, offer: actions, sales_order: actions }),
      store_access: z.enum(STORE_ACCESS),
      can_configure: z.boolean(),
      can_export: z.boolean(),
      can_see_margin: z.boolean(),
      max_discount_percent: optionalWholeText(t, 0, 100),
    })
    .superRefine(requireName(t))

export type RoleForm = z.infer<ReturnType<typeof roleSchema>>

/** A new role begins with one's own records. */
export const roleFormOf = (role: HttpRole | undefined, language: string): RoleForm => ({
  ...namesFormOf(role, language),
  permissions: role?.permissions ?? everywhere("own"),
  store_access: role?.store_access ?? "sales",
  can_configure: role?.can_configure ?? false,
  can_export: role?.can_export ?? false,
  can_see_margin: role?.can_see_margin ?? false,
  max_discount_percent: role?.max_discount_percent == null ? "" : numberText(role.max_discount_percent),
})

export const roleInputOf = ({ name_en, name_ro, max_discount_percent, ...role }: RoleForm): RoleInput => ({
  ...role,
  ...namesInputOf({ name_en, name_ro }),
  max_discount_percent: numberOr(max_discount_percent, null),
})
