import type { DragEndEvent } from "@dnd-kit/core"
import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core"
import { arrayMove, sortableKeyboardCoordinates } from "@dnd-kit/sortable"
import { useState } from "react"
import type { EditorRow } from "./offer-rows"
import { useSortAnnouncements } from "../../../shared/list/use-sort-announcements"
import { useShared } from "../../../shared/react/use-shared"

/** Lines put in order by dragging their handles, with the mouse, a finger or the keyboard. */
export function useOfferLineDnd(rows: EditorRow[], onOrder: (keys: string[]) => void) {
  const [activeKey, setActiveKey] = useState<string>()
  const items = useShared(rows.map(({ key, line }) => ({ id: key, name: line.title })))
  const accessibility = useSortAnnouncements(items, ({ name }) => name)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setActiveKey(undefined)
    const keys = items.map(({ id }) => id)
    const [from, to] = [keys.indexOf(String(active.id)), keys.indexOf(String(over?.id))]
    if (to >= 0 && from !== to) {
      onOrder(arrayMove(keys, from, to))
    }
  }

  return {
    activeKey,
    items,
    context: {
      ...{ sensors, accessibility, onDragEnd },
      onDragStart: ({ active }: { active: { id: string | number } }) => setActiveKey(String(active.id)),
      onDragCancel: () => setActiveKey(undefined),
    },
  }
}
