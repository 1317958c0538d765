import type { DragEndEvent, DragOverEvent, DragStartEvent } from "@dnd-kit/core"
import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core"
import { arrayMove } from "@dnd-kit/sortable"
import { useMemo, useState } from "react"
import { collide, coordinatesOf, placeOver } from "./board-dnd"
import type { Board, Placed } from "../board-model"
import { cardsOf, findCard, findColumn, placeAmong, placeCards } from "../board-model"
import type { BoardLists } from "../use-board-lists"

const KEYBOARD = { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] }

type Options = {
  board: Board
  chosen: ReadonlySet<string>
  lists: BoardLists
  /** Whether a card is being dragged. */
  onDragging: (isDragging: boolean) => void
  /** Resolves once the board is as the drop wants it, or the user thought better of it. */
  onDrop: (move: Placed) => Promise<unknown>
}

const idsIn = (board: Board, cardId: string) =>
  findColumn(board, cardId)?.opportunities.map(({ id }) => id) ?? []

/** Where the dragged card was let go, and with it the others that were chosen; undefined where nothing moves. */
function dropOf(board: Board, drawn: Board, draft: Placed | null, dragged: string[], event: DragEndEvent) {
  const cardId = String(event.active.id)
  const column = findColumn(drawn, cardId)
  if (!event.over || !column) {
    return undefined
  }
  const ids = idsIn(drawn, cardId)
  const [from, over] = [ids.indexOf(cardId), ids.indexOf(String(event.over.id))]
  const order = arrayMove(ids, from, over < 0 ? from : over)
  const isWhereItWas =
    dragged.length === 1 &&
    findColumn(board, cardId)?.id === column.id &&
    idsIn(board, cardId).indexOf(cardId) === order.indexOf(cardId)
  const others = new Set(dragged.filter((id) => id !== cardId))
  const isOnTop = draft && over < 0 && !Object.keys(draft.place).length
  const place = isOnTop
    ? {}
    : placeAmong(
        order.filter((id) => !others.has(id)),
        cardId,
      )
  return isWhereItWas ? undefined : { ids: dragged, stageId: column.id, place }
}

/** The board as it is drawn while cards are dragged, and where they were dropped. */
export function useBoardDnd({ board, chosen, lists, onDragging, onDrop }: Options) {
  const [draft, setDraft] = useState<Placed | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  // On whatever the board is meanwhile: cards that load while one is dragged are drawn.
  const drawn = useMemo(() => (draft ? placeCards(board, draft) : board), [board, draft])
  const coordinateGetter = useMemo(() => coordinatesOf(lists.reveal), [lists])

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { keyboardCodes: KEYBOARD, coordinateGetter, scrollBehavior: "auto" }),
  )

  /** All that is chosen goes along when one of it is dragged. */
  const draggedWith = (cardId: string) =>
    chosen.has(cardId) ? cardsOf(board, chosen).map(({ id }) => id) : [cardId]

  const stop = () => {
    setActiveId(null)
    onDragging(false)
  }

  const onDragStart = ({ active }: DragStartEvent) => {
    setActiveId(String(active.id))
    onDragging(true)
  }

  const onDragOver = ({ active, over }: DragOverEvent) => {
    const cardId = String(active.id)
    const target =
      over && (drawn.stages.find(({ id }) => id === over.id) ?? findColumn(drawn, String(over.id)))
    if (target && target.id !== findColumn(drawn, cardId)?.id) {
      setDraft({ ids: [cardId], stageId: target.id, place: placeOver(active, over, target) })
    }
  }

  const onDragEnd = async (event: DragEndEvent) => {
    const cardId = String(event.active.id)
    const move = dropOf(board, drawn, draft, draggedWith(cardId), event)
    setDraft(move ?? null)
    stop()
    if (move) {
      await onDrop(move)
      // Another card may be on its way by now.
      setDraft((current) => (current === move ? null : current))
    }
    if (event.activatorEvent instanceof KeyboardEvent) {
      lists.focus(cardId)
    }
  }

  const onDragCancel = () => {
    setDraft(null)
    stop()
  }

  return {
    drawn,
    active: activeId ? findCard(drawn, activeId) : undefined,
    dragged: activeId ? draggedWith(activeId) : [],
    context: { sensors, collisionDetection: collide, onDragStart, onDragOver, onDragEnd, onDragCancel },
  }
}
