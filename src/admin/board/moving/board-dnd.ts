import type {
  Active,
  CollisionDetection,
  DroppableContainer,
  KeyboardCoordinateGetter,
  Over,
  UniqueIdentifier,
} from "@dnd-kit/core"
import { closestCenter, closestCorners, KeyboardCode, pointerWithin } from "@dnd-kit/core"
import type { BoardColumn, Place } from "../board-model"

/** What a card's place on the board is to the drag and drop library: its column's id, and all cards of the column. */
type Sortable = { containerId: UniqueIdentifier; index: number; items: UniqueIdentifier[] }

const sortableOf = ({ data }: Pick<DroppableContainer, "data">) =>
  data.current?.sortable as Sortable | undefined

const columnOf = (container: DroppableContainer) => sortableOf(container)?.containerId ?? container.id

/** What the arrow keys went to: they put the card's corner on the target's. An empty column is tall, so other measures miss it. */
const nearestCorner: CollisionDetection = ({ collisionRect, droppableContainers, droppableRects }) =>
  droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id)
      const value = rect ? Math.hypot(rect.left - collisionRect.left, rect.top - collisionRect.top) : Infinity
      return rect ? [{ id: droppableContainer.id, data: { droppableContainer, value } }] : []
    })
    .sort((a, b) => a.data.value - b.data.value)

const isCard = (container: DroppableContainer) => !!sortableOf(container)

const isCardIn = (columnId: UniqueIdentifier) => (container: DroppableContainer) =>
  isCard(container) && columnOf(container) === columnId

/** The card under the pointer, else the nearest card of the column under it; with the keyboard, where it went. */
export const collide: CollisionDetection = (args) => {
  if (!args.pointerCoordinates) {
    return nearestCorner(args)
  }
  const columns = args.droppableContainers.filter((container) => !isCard(container))
  const [column] = pointerWithin({ ...args, droppableContainers: columns })
  if (!column) {
    return closestCorners(args)
  }
  // Of this column only: there may be hundreds of others, and each is measured anew.
  const own = { ...args, droppableContainers: args.droppableContainers.filter(isCardIn(column.id)) }
  const [card] = pointerWithin(own).concat(closestCenter(own))
  return [card ?? column]
}

const STEPS: Record<string, [dx: number, dy: number]> = {
  [KeyboardCode.Left]: [-1, 0],
  [KeyboardCode.Right]: [1, 0],
  [KeyboardCode.Up]: [0, -1],
  [KeyboardCode.Down]: [0, 1],
}

type Context = Parameters<KeyboardCoordinateGetter>[1]["context"]

/** What the arrow key goes to: a neighbour in the column, or the card beside it in the next column. */
function targetOf({ over, droppableContainers, droppableRects }: Context, [dx, dy]: [number, number]) {
  const current = droppableContainers.get(over?.id)
  if (!current) {
    return undefined
  }
  if (dy) {
    const sortable = sortableOf(current)
    return sortable?.items[sortable.index + dy]
  }
  const left = ({ id }: DroppableContainer) => droppableRects.get(id)?.left ?? 0
  const top = ({ id }: DroppableContainer) => droppableRects.get(id)?.top ?? 0
  const all = droppableContainers.getEnabled()
  const columns = all.filter((container) => !isCard(container)).sort((a, b) => left(a) - left(b))
  const next = columns[columns.findIndex(({ id }) => id === columnOf(current)) + dx]
  if (!next) {
    return undefined
  }
  const beside = all
    // Not one that is drawn only in advance, above what can be seen.
    .filter((card) => isCardIn(next.id)(card) && top(card) >= top(next))
    .sort((a, b) => Math.abs(top(a) - top(current)) - Math.abs(top(b) - top(current)))
  return beside[0]?.id ?? next.id
}

/** Pixels by which a target stays clear of the middle, so that rounding does not put it on the wrong side. */
const CLEAR = 2

/**
 * Scrolls what is around the target until it is in the middle. The library scrolls by itself to what is beyond the middle,
 * but then the card has not moved yet.
 */
function scrollTo(node: HTMLElement | null, [dx, dy]: [number, number]) {
  const scroller = node?.closest<HTMLElement>(dy ? "[data-scrolls=down]" : "[data-scrolls=across]")
  if (node && scroller) {
    const [own, around] = [node.getBoundingClientRect(), scroller.getBoundingClientRect()]
    scroller.scrollBy({
      left: dx && own.left - around.left - scroller.clientWidth / 2 + dx * CLEAR,
      top: dy && own.top - around.top - scroller.clientHeight / 2 + dy * CLEAR,
      behavior: "instant",
    })
  }
}

/**
 * Arrow keys: up and down along the cards of a column, left and right from column to column. A card that is not drawn
 * is brought into view first; the next press goes there.
 */
export const coordinatesOf =
  (reveal: (cardId: string) => void): KeyboardCoordinateGetter =>
  (event, { context }) => {
    const step = STEPS[event.code]
    if (!step) {
      return undefined
    }
    event.preventDefault()
    const target = targetOf(context, step)
    const container = context.droppableContainers.get(target)
    const rect = container && context.droppableRects.get(container.id)
    if (!rect) {
      return target === undefined ? undefined : void reveal(String(target))
    }
    scrollTo(container.node.current, step)
    // Where it is now: the library's rectangles follow what scrolls.
    return { x: rect.left, y: rect.top }
  }

/** Where a card dragged into another column goes: beside the card it is over, on top of a folded column. */
export function placeOver(active: Active, over: Over, { id, opportunities }: BoardColumn): Place {
  if (over.id === id) {
    const last = opportunities[opportunities.length - 1]
    return over.data.current?.isFolded || !last ? {} : { after_id: last.id }
  }
  const top = active.rect.current.translated?.top ?? 0
  const isBelow = top > over.rect.top + over.rect.height / 2
  return isBelow ? { after_id: String(over.id) } : { before_id: String(over.id) }
}
