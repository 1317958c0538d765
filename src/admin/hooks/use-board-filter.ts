import { useSearchParams } from "react-router-dom"
import type { BoardFilter } from "./api/board"

/** The board's search and sales rep, kept in the URL. */
export function useBoardFilter() {
  const [params, setParams] = useSearchParams()
  const q = params.get("q") ?? undefined
  const owner = params.get("owner_id") ?? undefined
  const filter: BoardFilter = { q, owner_id: owner ? [owner] : undefined }

  const set = (name: "q" | "owner_id", value: string | undefined) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous)
        if (value) {
          next.set(name, value)
        } else {
          next.delete(name)
        }
        return next
      },
      { replace: true },
    )

  return { filter, q, owner, set, clear: () => setParams({}, { replace: true }), isFiltered: !!q || !!owner }
}
