import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../../errors"
import { REQUIRABLE_FIELDS, STAGE_KINDS, STAGE_TRIGGERS } from "../../../../modules/pipeline"
import { id, names, text, wholePercent } from "../fields"

const unique = (values: unknown[]) => new Set(values).size === values.length

export const CreateStage = z.strictObject({
  name: text(),
  names: names.optional(),
  kind: z.enum(STAGE_KINDS).optional(),
  probability: wholePercent.optional(),
  color: z
    .string()
    .max(20)
    .regex(/^[a-z]{1,20}$/, "The name of a colour, such as blue")
    .optional(),
  folded: z.boolean().optional(),
  rotting_days: z.int().min(1).max(3650).nullish(),
  triggers: z
    .array(z.enum(STAGE_TRIGGERS))
    .max(STAGE_TRIGGERS.length)
    .refine(unique, refusal("entries_repeated"))
    .optional(),
  required_fields: z
    .array(z.enum(REQUIRABLE_FIELDS))
    .max(REQUIRABLE_FIELDS.length)
    .refine(unique, refusal("entries_repeated"))
    .optional(),
})
export type CreateStage = z.infer<typeof CreateStage>

export const UpdateStage = CreateStage.partial()
export type UpdateStage = z.infer<typeof UpdateStage>

export const DeleteStage = z.strictObject({ target_stage_id: id.optional() })
export type DeleteStage = z.infer<typeof DeleteStage>

export const ReorderStages = z.strictObject({ stage_ids: z.array(id).min(1).max(200) })
export type ReorderStages = z.infer<typeof ReorderStages>

/** Where an operation leads; null = nowhere. */
export const AssignTrigger = z.strictObject({ trigger: z.enum(STAGE_TRIGGERS), stage_id: id.nullable() })
export type AssignTrigger = z.infer<typeof AssignTrigger>
