import type {
  ClientRect,
  CollisionDetection,
  KeyboardCoordinateGetter,
  UniqueIdentifier,
} from "@dnd-kit/core"
import { closestCenter, closestCorners, KeyboardCode, pointerWithin } from "@dnd-kit/core"
import type { HttpBoard } from "../../types/http"
import { findColumn } from "./board-model"

/** What the arrow keys went to: they put the card's corner on the target's. An empty column is tall, so other measures miss it. */
const nearestCorner: CollisionDetection = ({ collisionRect, droppableContainers, droppableRects }) =>
  droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id)
      const value = rect ? Math.hypot(rect.left - collisionRect.left, rect.top - collisionRect.top) : Infinity
      return rect ? [{ id: droppableContainer.id, data: { droppableContainer, value } }] : []
    })
    .sort((a, b) => a.data.value - b.data.value)

/** The card under the pointer, else the nearest card of the column under it; with the keyboard, where it went. */
export const collisionOf =
  (board: HttpBoard): CollisionDetection =>
  (args) => {
    if (!args.pointerCoordinates) {
      return nearestCorner(args)
    }
    const under = pointerWithin(args)
    if (!under.length) {
      return closestCorners(args)
    }
    const card = under.find(({ id }) => findColumn(board, String(id)))
    if (card) {
      return [card]
    }
    const column = board.stages.find((stage) => stage.id === under[0].id)
    const ids = new Set<UniqueIdentifier>(column?.opportunities.map(({ id }) => id))
    const cards = args.droppableContainers.filter(({ id }) => ids.has(id))
    const nearest = cards.length ? closestCenter({ ...args, droppableContainers: cards }) : []
    return nearest.length ? nearest : [under[0]]
  }

const STEPS: Record<string, [dx: number, dy: number]> = {
  [KeyboardCode.Left]: [-1, 0],
  [KeyboardCode.Right]: [1, 0],
  [KeyboardCode.Up]: [0, -1],
  [KeyboardCode.Down]: [0, 1],
}

/** Arrow keys: up and down along the cards of a column, left and right from column to column. */
export const coordinatesOf =
  (board: HttpBoard): KeyboardCoordinateGetter =>
  (event, { context }) => {
    const step = STEPS[event.code]
    const current = context.over?.id ?? context.active?.id
    if (!step || current === undefined) {
      return undefined
    }
    event.preventDefault()
    const target = targetOf(board, String(current), step)
    const rect = target && (context.droppableRects.get(target) as ClientRect | undefined)
    return rect ? { x: rect.left, y: rect.top } : undefined
  }

function targetOf(board: HttpBoard, overId: string, [dx, dy]: [number, number]): string | undefined {
  const stageIndex = board.stages.findIndex(
    (stage) => stage.id === overId || stage.opportunities.some(({ id }) => id === overId),
  )
  const index = board.stages[stageIndex]?.opportunities.findIndex(({ id }) => id === overId) ?? -1
  if (dy) {
    return board.stages[stageIndex]?.opportunities[index + dy]?.id
  }
  const next = board.stages[stageIndex + dx]
  if (!next) {
    return undefined
  }
  return next.opportunities[Math.min(Math.max(index, 0), next.opportunities.length - 1)]?.id ?? next.id
}
