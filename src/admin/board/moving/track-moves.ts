/**
 * Which cards have moves on their way to the server. They go one after the other, so that a card may be moved again
 * before the first move is saved; but not on the strength of one that was refused.
 */
export function trackMoves() {
  const waiting = new Map<string, number>()
  const refused = new Set<string>()
  const hasMore = (id: string) => (waiting.get(id) ?? 0) > 1

  return {
    begin: (ids: string[]) => ids.forEach((id) => waiting.set(id, (waiting.get(id) ?? 0) + 1)),
    end: (ids: string[]) => {
      for (const id of ids) {
        if (hasMore(id)) {
          waiting.set(id, (waiting.get(id) ?? 0) - 1)
        } else {
          waiting.delete(id)
          refused.delete(id)
        }
      }
    },
    /** Whether the card was moved again meanwhile: it is drawn where that goes. */
    hasMore,
    refuse: (ids: string[]) => ids.filter(hasMore).forEach((id) => refused.add(id)),
    /** Whether a move that this one was made after was refused. */
    isRefused: (id: string) => refused.has(id),
  }
}
