import { useState } from "react"

/** The rows ticked in a table, kept from page to page. */
export function useSelection() {
  const [state, setState] = useState<Record<string, boolean>>({})
  return {
    ids: Object.keys(state).filter((id) => state[id]),
    clear: () => setState({}),
    table: { state, onRowSelectionChange: setState },
  }
}
