import { z } from "@medusajs/framework/zod"
import { ACTIONS, LEVELS, SCOPES, STORE_ACCESS } from "../../../../modules/pipeline"
import { names, page, text, wholePercent } from "../fields"

export const ListRoles = z.strictObject(page(200))

const level = z.enum(LEVELS).optional()
const actions = z.strictObject(Object.fromEntries(ACTIONS.map((action) => [action, level])))
/** The levels to change; what is not named stays as it is, or `none` in a new role. */
const permissions = z.strictObject(Object.fromEntries(SCOPES.map((scope) => [scope, actions.optional()])))

export const CreateRole = z.strictObject({
  name: text(),
  names: names.optional(),
  permissions: permissions.optional(),
  store_access: z.enum(STORE_ACCESS).optional(),
  can_configure: z.boolean().optional(),
  can_export: z.boolean().optional(),
  can_see_margin: z.boolean().optional(),
  max_discount_percent: wholePercent.nullish(),
})
export type CreateRole = z.infer<typeof CreateRole>

export const UpdateRole = CreateRole.partial()
export type UpdateRole = z.infer<typeof UpdateRole>
