import { z } from "zod"
import type { HttpLostReason } from "../../../types/http"
import type { LostReasonInput } from "./api"
import { namesFields, namesFormOf, namesInputOf, requireName } from "../../shared/form/names-form"

export const lostReasonSchema = (t: (key: string) => string) =>
  z.object({ ...namesFields, is_active: z.boolean() }).superRefine(requireName(t))

export type LostReasonForm = z.infer<ReturnType<typeof lostReasonSchema>>

export const lostReasonFormOf = (reason: HttpLostReason | undefined, language: string): LostReasonForm => ({
  ...namesFormOf(reason, language),
  is_active: reason?.is_active ?? true,
})

export const lostReasonInputOf = ({ is_active, ...names }: LostReasonForm): LostReasonInput => ({
  ...namesInputOf(names),
  is_active,
})
