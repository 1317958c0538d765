import type { DragEndEvent, DragOverEvent, DragStartEvent } from "@dnd-kit/core"
import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core"
import { useState } from "react"
import type { HttpBoard } from "../../types/http"
import { collisionOf, coordinatesOf } from "../lib/board-dnd"
import { findCard, findColumn, moveCard } from "../lib/board-model"
import type { BoardMove } from "./use-board-move"

const KEYBOARD = { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] }

const indexIn = (board: HttpBoard, cardId: string) =>
  findColumn(board, cardId)?.opportunities.findIndex(({ id }) => id === cardId) ?? -1

/** A card dropped with the keyboard is drawn anew in its column; the keyboard stays on it. */
const focusCard = (cardId: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card-id="${cardId}"] a`)?.focus())

/** The board as it is drawn while a card is dragged; tells where it was dropped. */
export function useBoardDnd(board: HttpBoard, onDrop: (move: BoardMove) => Promise<unknown>) {
  const [draft, setDraft] = useState<HttpBoard | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const drawn = draft ?? board

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes: KEYBOARD, coordinateGetter: coordinatesOf(drawn) }),
  )

  const reset = () => {
    setDraft(null)
    setActiveId(null)
  }

  const onDragStart = ({ active }: DragStartEvent) => {
    setDraft(board)
    setActiveId(String(active.id))
  }

  const onDragOver = ({ active, over }: DragOverEvent) => {
    const cardId = String(active.id)
    const target =
      over && (drawn.stages.find(({ id }) => id === over.id) ?? findColumn(drawn, String(over.id)))
    if (!over || !target || target.id === findColumn(drawn, cardId)?.id) {
      return
    }
    const overIndex = target.opportunities.findIndex(({ id }) => id === over.id)
    const top = active.rect.current.translated?.top ?? 0
    const isBelow = top > over.rect.top + over.rect.height / 2
    const index = overIndex < 0 ? target.opportunities.length : overIndex + (isBelow ? 1 : 0)
    setDraft(moveCard(drawn, cardId, target.id, index))
  }

  const onDragEnd = async ({ active, over, activatorEvent }: DragEndEvent) => {
    const cardId = String(active.id)
    const column = findColumn(drawn, cardId)
    setActiveId(null)
    if (!over || !column) {
      return reset()
    }
    const overIndex = column.opportunities.findIndex(({ id }) => id === over.id)
    const index = overIndex < 0 ? indexIn(drawn, cardId) : overIndex
    const isWhereItWas = findColumn(board, cardId)?.id === column.id && indexIn(board, cardId) === index
    if (!isWhereItWas) {
      setDraft(moveCard(drawn, cardId, column.id, index))
      await onDrop({ cardId, stageId: column.id, index })
    }
    reset()
    if (activatorEvent instanceof KeyboardEvent) {
      focusCard(cardId)
    }
  }

  return {
    drawn,
    active: activeId ? findCard(drawn, activeId) : undefined,
    context: {
      sensors,
      collisionDetection: collisionOf(drawn),
      onDragStart,
      onDragOver,
      onDragEnd,
      onDragCancel: reset,
    },
  }
}
