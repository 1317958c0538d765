import type { LoaderOptions } from "@medusajs/framework/types"
import { parseCrmOptions } from "../../../options"

/** Refuses to start with options that nobody would read. */
export default async function validateOptions({ options }: LoaderOptions): Promise<void> {
  parseCrmOptions(options)
}
