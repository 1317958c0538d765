/** A line as the matching looks at it. */
export type LineOfRevision = {
  id: string
  origin_id: string | null
  kind: "product" | "note"
  variant_id: string | null
  title: string
}

/** A line of one revision and what it became in the other; null where it is missing. */
export type LinePair<L> = { before: L | null; after: L | null }

/** Lines of the same lineage are one line, however much was changed. */
const lineage = (line: LineOfRevision) => line.origin_id ?? line.id
/** Without a common lineage: the same article, or the same note. */
const content = (line: LineOfRevision) =>
  line.kind === "product" ? `product:${line.variant_id}` : `note:${line.title}`

/** Pairs the lines that share a key, in their order: the first with the first, the second with the second. */
function pairBy<L>(before: L[], after: L[], keyOf: (line: L) => string): Map<L, L> {
  const waiting = new Map<string, L[]>()
  for (const line of before) {
    waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), line])
  }
  const pairs = new Map<L, L>()
  for (const line of after) {
    const match = waiting.get(keyOf(line))?.shift()
    if (match) {
      pairs.set(line, match)
    }
  }
  return pairs
}

/**
 * The lines of two revisions side by side, in the order of the later one; a removed line stands where it stood, after
 * the line that came before it.
 */
export function matchLines<L extends LineOfRevision>(before: L[], after: L[]): LinePair<L>[] {
  const byLineage = pairBy(before, after, lineage)
  const known = new Set(byLineage.values())
  const byContent = pairBy(
    before.filter((line) => !known.has(line)),
    after.filter((line) => !byLineage.has(line)),
    content,
  )
  const pairs: LinePair<L>[] = after.map((line) => ({
    before: byLineage.get(line) ?? byContent.get(line) ?? null,
    after: line,
  }))
  before.forEach((line, index) => {
    if (!pairs.some((pair) => pair.before === line)) {
      const above = before[index - 1]
      const place = above ? pairs.findIndex((pair) => pair.before === above) + 1 : 0
      pairs.splice(place, 0, { before: line, after: null })
    }
  })
  return pairs
}
