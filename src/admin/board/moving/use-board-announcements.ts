import type { Announcements, UniqueIdentifier } from "@dnd-kit/core"
import { useTranslation } from "react-i18next"
import type { Board } from "../board-model"
import { findCard, findColumn } from "../board-model"
import { useFormat } from "../../shared/format/use-format"

/** What a screen reader hears while cards are moved; `dragged` are all that go along. */
export function useBoardAnnouncements(board: Board, drawn: Board, dragged: string[]) {
  const { t } = useTranslation("crm")
  const format = useFormat()

  const titleOf = (id: UniqueIdentifier) => {
    const title = findCard(board, String(id))?.title ?? ""
    return dragged.length > 1 ? t("boardTools.dragged", { title, count: dragged.length - 1 }) : title
  }

  const whereIs = (activeId: UniqueIdentifier, overId: UniqueIdentifier) => {
    const column = drawn.stages.find(({ id }) => id === overId) ?? findColumn(drawn, String(overId))
    const cards = column?.opportunities ?? []
    const index = cards.findIndex(({ id }) => id === overId)
    const isInside = cards.some(({ id }) => id === activeId)
    const total = (column?.count ?? 0) + (isInside ? 0 : 1)
    return { stage: column ? format.name(column) : "", position: index < 0 ? total : index + 1, total }
  }

  const origin = (id: UniqueIdentifier) => {
    const column = findColumn(board, String(id))
    return column ? format.name(column) : ""
  }

  const announcements: Announcements = {
    onDragStart: ({ active }) =>
      t("board.dnd.pickedUp", { title: titleOf(active.id), stage: origin(active.id) }),
    onDragOver: ({ active, over }) =>
      over ? t("board.dnd.over", { title: titleOf(active.id), ...whereIs(active.id, over.id) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over
        ? t("board.dnd.dropped", { title: titleOf(active.id), ...whereIs(active.id, over.id) })
        : t("board.dnd.canceled", { title: titleOf(active.id), stage: origin(active.id) }),
    onDragCancel: ({ active }) =>
      t("board.dnd.canceled", { title: titleOf(active.id), stage: origin(active.id) }),
  }

  return { announcements, screenReaderInstructions: { draggable: t("boardTools.instructions") } }
}
