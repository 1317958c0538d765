import type { Announcements, UniqueIdentifier } from "@dnd-kit/core"
import { useTranslation } from "react-i18next"

/** What a screen reader hears while a row of a list is moved. */
export function useSortAnnouncements<Item extends { id: string }>(
  items: Item[],
  nameOf: (item: Item) => string,
) {
  const { t } = useTranslation("crm")

  const name = (id: UniqueIdentifier) => {
    const item = items.find((each) => each.id === id)
    return item ? nameOf(item) : ""
  }
  const place = (active: UniqueIdentifier, over: UniqueIdentifier) => ({
    name: name(active),
    position: items.findIndex(({ id }) => id === over) + 1,
    total: items.length,
  })

  const announcements: Announcements = {
    onDragStart: ({ active }) => t("settings.order.pickedUp", place(active.id, active.id)),
    onDragOver: ({ active, over }) =>
      over ? t("settings.order.over", place(active.id, over.id)) : undefined,
    onDragEnd: ({ active, over }) => t("settings.order.dropped", place(active.id, over?.id ?? active.id)),
    onDragCancel: ({ active }) => t("settings.order.canceled", { name: name(active.id) }),
  }

  return { announcements, screenReaderInstructions: { draggable: t("settings.order.instructions") } }
}
