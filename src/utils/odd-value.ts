import { isStorable } from "./visible-text"
import { nestedError, type NestedError } from "../errors"

/** How deep a value may be nested. */
const DEEPEST = 32

/** Every object has them, and they are called to put it into words: a value that comes in must not bring its own. */
const EVERY_OBJECT_HAS = new Set([...Object.getOwnPropertyNames(Object.prototype), "toJSON"])

/**
 * What is wrong with a value that came over the wire, whatever it is for, and where: nested too deep, a field with the
 * name of something that every object has, text that cannot be stored. Null when nothing is.
 *
 * @param path where the value stands, such as `lines.0.title`
 */
export function oddityOf(value: unknown, path: string[] = []): NestedError | null {
  const field = path.join(".")
  if (typeof value === "string") {
    return isStorable(value) ? null : nestedError("text_unstorable", { field })
  }
  if (value === null || typeof value !== "object") {
    return null
  }
  if (path.length >= DEEPEST) {
    return nestedError("request_nested_too_deep", { max: DEEPEST })
  }
  for (const [key, part] of Object.entries(value)) {
    const oddity = EVERY_OBJECT_HAS.has(key)
      ? nestedError("field_name_reserved", { field, name: key })
      : (oddityOf(key, path) ?? oddityOf(part, [...path, key]))
    if (oddity) {
      return oddity
    }
  }
  return null
}
