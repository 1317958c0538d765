import { useState } from "react"
import type { StageTrigger } from "../../../types/http"

/** What the diagram highlights: one operation, or one stage with every operation that leads to it. */
export type HighlightTarget = { trigger: StageTrigger } | { stageId: string } | null

type Line = { trigger?: StageTrigger; stageId?: string }

/** What is pointed at or focused; a stage that was pressed stays, as a finger cannot point. */
export function useHighlight() {
  const [hovered, show] = useState<HighlightTarget>(null)
  const [pinnedId, setPinnedId] = useState<string | null>(null)
  const current = hovered ?? (pinnedId ? { stageId: pinnedId } : null)

  const isLit = ({ trigger, stageId }: Line) =>
    !current || ("trigger" in current ? current.trigger === trigger : current.stageId === stageId)

  const pin = (stageId: string) => setPinnedId((id) => (id === stageId ? null : stageId))

  return { isActive: current !== null, isLit, show, pin, pinnedId }
}

export type Highlight = ReturnType<typeof useHighlight>
