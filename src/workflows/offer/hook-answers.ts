import { z } from "@medusajs/framework/zod"
import { crmError } from "../../errors/crm-error"
import { DISCOUNT_TYPES } from "../../modules/offer"

const adjustment = z
  .strictObject({
    index: z.int().min(0),
    discount_type: z.enum(DISCOUNT_TYPES).nullable(),
    discount_value: z.number().min(0).nullable(),
  })
  .refine(({ discount_type, discount_value }) => (discount_type === null) === (discount_value === null), {
    message: "a discount has a type and a value, or neither",
    path: ["discount_value"],
  })

/**
 * What the consumer of a hook answered, checked; nothing is `empty`. It has to be something: Medusa passes an empty
 * answer on as a wrapper.
 */
function answerTo<T>(hook: string, schema: z.ZodType<T>, empty: T) {
  return z.unknown().transform((answer) => {
    const parsed = schema.nullish().safeParse(answer)
    if (parsed.success) {
      return parsed.data ?? empty
    }
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join(".") || "answer"}: ${issue.message}`,
    )
    throw crmError("hook_answer_invalid", { hook, problems: problems.join("; ") })
  })
}

/** What a consumer of `setPricingContext` may answer. */
export const pricingContextAnswer = answerTo("setPricingContext", z.record(z.string(), z.unknown()), {})

/** What a consumer of `adjustLines` may answer, by the line's place (0 first). */
export const adjustLinesAnswer = answerTo("adjustLines", z.array(adjustment), [])

/** @throws invalid_data when an answer of `adjustLines` is about a line that is not there, or is a note */
export function assertAdjustable(adjustments: { index: number }[], lines: { kind: string }[]): void {
  const stray = adjustments.find(({ index }) => lines[index]?.kind !== "product")
  if (stray) {
    throw crmError("hook_answer_invalid", {
      hook: "adjustLines",
      problems: `index: no product is at ${stray.index}`,
    })
  }
}
