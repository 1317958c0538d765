import { useState } from "react"
import { run } from "../api/run"

/** Draws a new order at once; what the server refuses goes back to how it was, with its message. */
export function useSortOrder<Item extends { id: string }>(
  items: Item[],
  save: (ids: string[]) => Promise<unknown>,
) {
  const [draft, setDraft] = useState<Item[] | null>(null)

  const order = async (next: Item[]) => {
    setDraft(next)
    await run(save(next.map(({ id }) => id)))
    // A later drop is still on its way: that one stays drawn.
    setDraft((current) => (current === next ? null : current))
  }

  return { items: draft ?? items, order }
}
