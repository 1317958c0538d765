import { useCallback, useState } from "react"

/** A text that a screen reader says; the same one again, too. */
export function useAnnounced() {
  const [said, setSaid] = useState({ text: "", count: 0 })
  const announce = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), [])
  // A space that nobody hears makes it another text.
  return { announced: said.text + (said.count % 2 ? " " : ""), announce }
}
