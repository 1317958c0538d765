import { toast } from "@medusajs/ui"
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form"
import { messageOf, placeOf } from "../api/errors"
import { run } from "../api/run"

/** The server counts the parts of lists (`lines.0.quantity`), and says of a customer's address which part it means. */
function fieldIn<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  field: string | undefined,
): FieldPath<Values> | undefined {
  const parts = field?.split(".") ?? []
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join("."))
  return paths.find((path) => form.getValues(path as FieldPath<Values>) !== undefined) as
    FieldPath<Values> | undefined
}

/**
 * As `run`, for what a form sends: what the server refuses of a field is said at that field, which gets the focus.
 * Undefined when it was refused.
 */
export function submitForm<Values extends FieldValues, Result>(
  form: UseFormReturn<Values>,
  action: Promise<Result>,
  onDone?: (result: Result) => string | void,
): Promise<Result | undefined> {
  return run(action, onDone, (error) => {
    const field = fieldIn(form, placeOf(error).field)
    if (field) {
      form.setError(field, { type: "server", message: messageOf(error) }, { shouldFocus: true })
    } else {
      toast.error(messageOf(error))
    }
  })
}
