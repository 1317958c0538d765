import { z } from "zod"
import type { HttpStage } from "../../../types/http"
import { REQUIRABLE_FIELDS, STAGE_KINDS, STAGE_TRIGGERS } from "../../../modules/pipeline/rules"
import type { StageInput } from "./api"
import { numberOr, optionalWholeText } from "../../shared/form/form-values"
import { namesFields, namesFormOf, namesInputOf, requireName } from "../../shared/form/names-form"
import { numberText } from "../../shared/format/numbers"

export const stageSchema = (t: (key: string, values?: Record<string, unknown>) => string) =>
  z
    .object({
      ...namesFields,
      kind: z.enum(STAGE_KINDS),
      color: z.string(),
      probability: optionalWholeText(t, 0, 100),
      rotting_days: optionalWholeText(t, 1, 3650),
      folded: z.boolean(),
      required_fields: z.array(z.enum(REQUIRABLE_FIELDS)),
      triggers: z.array(z.enum(STAGE_TRIGGERS)),
    })
    .superRefine(requireName(t))

export type StageForm = z.infer<ReturnType<typeof stageSchema>>

export const stageFormOf = (stage: HttpStage | undefined, language: string): StageForm => ({
  ...namesFormOf(stage, language),
  kind: stage?.kind ?? "open",
  color: stage?.color ?? "grey",
  probability: stage ? numberText(stage.probability) : "",
  rotting_days: stage?.rotting_days ? numberText(stage.rotting_days) : "",
  folded: stage?.folded ?? false,
  required_fields: REQUIRABLE_FIELDS.filter((field) => stage?.required_fields.includes(field)),
  triggers: STAGE_TRIGGERS.filter((trigger) => stage?.triggers.includes(trigger)),
})

/** Only what changed is sent, so that a colleague's change of another field stays. */
export function stageInputOf(
  form: StageForm,
  changed?: Partial<Record<keyof StageForm, unknown>>,
): StageInput {
  const { name_en, name_ro, probability, rotting_days, ...others } = form
  const values: StageInput = {
    ...others,
    probability: numberOr(probability, 0),
    rotting_days: numberOr(rotting_days, null),
  }
  if (!changed) {
    return { ...namesInputOf(form), ...values }
  }
  const kept = Object.fromEntries(Object.entries(values).filter(([key]) => key in changed))
  const isRenamed = "name_en" in changed || "name_ro" in changed
  return isRenamed ? { ...namesInputOf({ name_en, name_ro }), ...kept } : kept
}
