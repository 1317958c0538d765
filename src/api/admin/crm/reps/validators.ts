import { z } from "@medusajs/framework/zod"
import { id, oneOrMore, page } from "../fields"

export const ListReps = z.strictObject({
  user_id: oneOrMore(id),
  team_id: oneOrMore(id),
  role_id: oneOrMore(id),
  ...page(200),
})

const role = { role_id: id.optional(), role_key: id.optional(), team_id: id.nullish() }

export const SaveRep = z.strictObject({ ...role, user_id: id })
export type SaveRep = z.infer<typeof SaveRep>

export const UpdateRep = z.strictObject(role)
export type UpdateRep = z.infer<typeof UpdateRep>

/** The user who takes over, or `none`: the records stay as they are. */
export const DeleteRep = z.strictObject({ inherit_user_id: id.optional() })
export type DeleteRep = z.infer<typeof DeleteRep>
