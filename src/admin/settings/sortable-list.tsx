import type { DragEndEvent } from "@dnd-kit/core"
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core"
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable"
import type { ReactNode } from "react"
import { useSortAnnouncements } from "../shared/list/use-sort-announcements"
import { SortableRow } from "./sortable-row"

export type SortableItem = { id: string }

type Props<Item extends SortableItem> = {
  items: Item[]
  nameOf: (item: Item) => string
  onOrder: (items: Item[]) => unknown
  canOrder: boolean
  label: string
  testId: string
  children: (item: Item) => ReactNode
}

/** A list put in order by dragging its handles, with the mouse, a finger or the keyboard. */
export const SortableList = <Item extends SortableItem>(props: Props<Item>) => {
  const { items, nameOf, onOrder, canOrder, label, testId, children } = props
  const accessibility = useSortAnnouncements(items, nameOf)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const indexOf = (id: unknown) => items.findIndex((item) => item.id === id)
    if (over && over.id !== active.id) {
      void onOrder(arrayMove(items, indexOf(active.id), indexOf(over.id)))
    }
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy} disabled={!canOrder}>
        <ol aria-label={label} className="divide-y overflow-hidden rounded-b-lg" data-testid={testId}>
          {items.map((item) => (
            <SortableRow key={item.id} id={item.id} name={nameOf(item)} canOrder={canOrder}>
              {children(item)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
