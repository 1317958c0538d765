import { isStorable } from "./visible-text"

/** How deep a value may be nested. */
const DEEPEST = 32

/** Every object has them, and they are called to put it into words: a value that comes in must not bring its own. */
const EVERY_OBJECT_HAS = new Set([...Object.getOwnPropertyNames(Object.prototype), "toJSON"])

/** What is said of text that cannot be stored, wherever it is found. */
export const UNSTORABLE_TEXT = "Control characters and halves of characters are not allowed in text"

/**
 * What is wrong with a value that came over the wire, whatever it is for, and where: nested too deep, a field with the
 * name of something that every object has, text that cannot be stored. Null when nothing is.
 *
 * @param path where the value stands, such as `lines.0.title`
 */
export function oddityOf(value: unknown, path: string[] = []): string | null {
  const here = (message: string) => [...(path.length ? [path.join(".")] : []), message].join(": ")
  if (typeof value === "string") {
    return isStorable(value) ? null : here(UNSTORABLE_TEXT)
  }
  if (value === null || typeof value !== "object") {
    return null
  }
  if (path.length >= DEEPEST) {
    return `it is nested more than ${DEEPEST} levels deep`
  }
  for (const [key, part] of Object.entries(value)) {
    const oddity = EVERY_OBJECT_HAS.has(key)
      ? here(`"${key}" cannot be the name of a field`)
      : (oddityOf(key, path) ?? oddityOf(part, [...path, key]))
    if (oddity) {
      return oddity
    }
  }
  return null
}
