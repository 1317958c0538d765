import { useDroppable } from "@dnd-kit/core"
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable"
import { clx, Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpBoardColumn, HttpCard, HttpStage } from "../../../types/http"
import type { BoardFilter } from "../../hooks/api/board"
import { useMoreCards } from "../../hooks/api/board"
import { useFormat } from "../../hooks/use-format"
import { BoardCard } from "./board-card"
import { ColumnHeader } from "./column-header"
import { LoadMore } from "./load-more"
import { QuickAdd } from "./quick-add"

type Props = {
  column: HttpBoardColumn
  stages: HttpStage[]
  filter: BoardFilter
  onMove: (card: HttpCard, stage: HttpStage) => void
  onFold: () => void
}

/** A stage: its header, its cards, and more of them at the end. */
export const BoardColumn = ({ column, stages, filter, onMove, onFold }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [isAdding, setAdding] = useState(false)
  const { setNodeRef, isOver } = useDroppable({ id: column.id })
  const { mutate, isPending } = useMoreCards(filter)
  const { id, next_cursor: cursor, opportunities: cards } = column

  const loadMore = useCallback(() => {
    if (cursor) {
      mutate({ stageId: id, cursor })
    }
  }, [mutate, id, cursor])

  return (
    <section
      ref={setNodeRef}
      aria-label={format.name(column)}
      data-testid={`column-${column.key}`}
      className={clx(
        "bg-ui-bg-subtle border-ui-border-base flex h-full w-[272px] shrink-0 flex-col rounded-lg border",
        isOver && "border-ui-border-interactive",
      )}
    >
      <ColumnHeader column={column} onAdd={() => setAdding(true)} onFold={onFold} />
      {isAdding && <QuickAdd stage={column} onClose={() => setAdding(false)} />}
      <SortableContext items={cards.map((card) => card.id)} strategy={verticalListSortingStrategy}>
        <ul
          className="min-h-0 flex-1 overflow-y-auto overflow-x-hidden pb-2"
          data-testid={`cards-${column.key}`}
        >
          {cards.map((card) => (
            <BoardCard key={card.id} card={card} stage={column} stages={stages} onMove={onMove} />
          ))}
          {!cards.length && !isAdding && (
            <li className="px-3 py-6 text-center">
              <Text size="xsmall" className="text-ui-fg-muted">
                {t("board.emptyColumn")}
              </Text>
            </li>
          )}
          {cursor && <LoadMore onMore={loadMore} isLoading={isPending} testId={`load-more-${column.key}`} />}
        </ul>
      </SortableContext>
    </section>
  )
}
