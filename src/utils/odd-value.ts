/** How deep a value may be nested. */
const DEEPEST = 32

/** Every object has them, and they are called to put it into words: a value that comes in must not bring its own. */
const EVERY_OBJECT_HAS = new Set([...Object.getOwnPropertyNames(Object.prototype), "toJSON"])

/** What neither UTF-8 nor PostgreSQL can hold: half of a character, and NUL. */
const UNSTORABLE = /\p{Cs}|\0/u

/**
 * What is wrong with a value that came over the wire, whatever it is for: nested too deep, a field with the name of
 * something that every object has, text that cannot be stored. Null when nothing is.
 */
export function oddityOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") {
    return UNSTORABLE.test(value)
      ? "text holds a control character (NUL) or half of a character, which cannot be stored"
      : null
  }
  if (value === null || typeof value !== "object") {
    return null
  }
  if (depth >= DEEPEST) {
    return `it is nested more than ${DEEPEST} levels deep`
  }
  for (const [key, part] of Object.entries(value)) {
    const oddity = EVERY_OBJECT_HAS.has(key)
      ? `"${key}" cannot be the name of a field`
      : (oddityOf(key) ?? oddityOf(part, depth + 1))
    if (oddity) {
      return oddity
    }
  }
  return null
}
