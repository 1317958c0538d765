import { toast } from "@medusajs/ui"
import { messageOf } from "./errors"

/** Does something and says how it went; the server's own words when it was refused. Undefined then. */
export async function run<Result>(
  action: Promise<Result>,
  onDone?: (result: Result) => string | void,
): Promise<Result | undefined> {
  try {
    const result = await action
    const message = onDone?.(result)
    if (message) {
      toast.success(message)
    }
    return result
  } catch (error) {
    toast.error(messageOf(error))
    return undefined
  }
}
