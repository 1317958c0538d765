import { toast } from "@medusajs/ui"
import { messageOf } from "./errors"

const notify = (error: unknown) => {
  toast.error(messageOf(error))
}

/** Does something and says how it went: done, or why not. Undefined when it was refused. */
export async function run<Result>(
  action: Promise<Result>,
  onDone?: (result: Result) => string | void,
  onRefused: (error: unknown) => void = notify,
): Promise<Result | undefined> {
  try {
    const result = await action
    const message = onDone?.(result)
    if (message) {
      toast.success(message)
    }
    return result
  } catch (error) {
    onRefused(error)
    return undefined
  }
}
