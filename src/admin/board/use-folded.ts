import { useState } from "react"
import type { HttpStage } from "../../types/http"

const KEY = "crm.board.folded"

function read(): Record<string, boolean> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, boolean>
  } catch {
    return {}
  }
}

/** Which columns are thin strips: as the stage says, until this user says otherwise. */
export function useFolded() {
  const [chosen, setChosen] = useState(read)
  const isFolded = (stage: HttpStage) => chosen[stage.id] ?? stage.folded
  const toggle = (stage: HttpStage) => {
    const next = { ...chosen, [stage.id]: !isFolded(stage) }
    setChosen(next)
    localStorage.setItem(KEY, JSON.stringify(next))
  }
  return { isFolded, toggle }
}
