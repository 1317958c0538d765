import { useCallback, useState } from "react"

/** A text that a screen reader says; the same one again, too. */
export function useAnnounced() {
  const [announcement, setAnnouncement] = useState({ text: "", count: 0 })
  const announce = useCallback(
    (text: string) => setAnnouncement(({ count }) => ({ text, count: count + 1 })),
    [],
  )
  // A space that nobody hears makes it another text.
  return { announced: announcement.text + (announcement.count % 2 ? " " : ""), announce }
}
