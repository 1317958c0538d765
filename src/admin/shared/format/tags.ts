const MAX_TAG_LENGTH = 50
const MAX_TAGS = 50

/** What is written, apart at the commas: at most 50 characters each. */
export const tagsOf = (text: string) =>
  text
    .split(",")
    .map((tag) => tag.trim().slice(0, MAX_TAG_LENGTH))
    .filter(Boolean)

/** The same of what a filter holds; undefined where that is nothing. */
export function tagsIn(filter: unknown): string[] | undefined {
  const tags = typeof filter === "string" ? tagsOf(filter) : []
  return tags.length ? tags : undefined
}

/** The tags with those of the text, each once whatever its case. */
export function withTags(tags: string[], text: string): string[] {
  const all = [...tags]
  for (const tag of tagsOf(text)) {
    if (!all.some((known) => known.toLowerCase() === tag.toLowerCase())) {
      all.push(tag)
    }
  }
  return all.slice(0, MAX_TAGS)
}
