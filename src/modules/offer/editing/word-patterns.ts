const MOST_WORDS = 6

/** Letters that people write for one another: with comma below, with cedilla, or without anything. */
const FAMILIES = ["aăâ", "iî", "sșş", "tțţ"]

function letterPattern(letter: string): string {
  const family = FAMILIES.find((letters) => letters.includes(letter.toLowerCase()))
  return family ? `[${family}${family.toUpperCase()}]` : letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
}

/** One PostgreSQL pattern for each word of a search, whatever its case and its Romanian diacritics. */
export function wordPatterns(q: string): string[] {
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  return words.map((word) => `(?i)${[...word].map(letterPattern).join("")}`)
}
