import { useDroppable } from "@dnd-kit/core"
import { clx, Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpStage } from "../../../types/http"
import type { BoardFilter } from "../api"
import { useMoreCards } from "../api"
import type { BoardLists } from "../use-board-lists"
import { useFormat } from "../../shared/format/use-format"
import type { BoardColumn as Column } from "../board-model"
import { BoardCard } from "../card/board-card"
import type { CardActions } from "../card/card-body"
import { CardList } from "./card-list"
import { ColumnHeader } from "./column-header"
import { LoadMore } from "./load-more"
import { QuickAdd } from "../quick-add"

/** What all columns share. */
export type ColumnTools = {
  /** Without their cards: the same objects as long as nobody changes a stage. */
  stages: HttpStage[]
  filter: BoardFilter
  lists: BoardLists
  heights: Map<string, number>
  actions: CardActions
  chosen: ReadonlySet<string>
  /** The card that is dragged, and those that go along with it. */
  activeId: string | undefined
  carried: ReadonlySet<string>
  marked: ReadonlySet<string>
  ownerOf: (card: HttpCard) => string | undefined
  mayWrite: (card: HttpCard) => boolean
  mayAdd: boolean
}

type Props = { column: Column; tools: ColumnTools; onFold: () => void }

/** Requests the cards after the cursor: once by itself (`onEnd`), and after a failure when the user retries. */
function useMore(filter: BoardFilter, { id, next_cursor: cursor }: Column) {
  const { mutate, isPending, isError, variables } = useMoreCards(filter)
  const hasFailed = isError && variables.cursor === cursor

  const more = useCallback(() => {
    if (cursor && !isPending) {
      mutate({ stageId: id, cursor })
    }
  }, [mutate, id, cursor, isPending])

  const onEnd = useCallback(() => {
    if (!hasFailed) {
      more()
    }
  }, [more, hasFailed])

  return { more, onEnd, isPending }
}

/** A stage: its header, its cards, and more of them at the end. */
export const BoardColumn = ({ column, tools, onFold }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [isAdding, setAdding] = useState(false)
  const { setNodeRef, isOver } = useDroppable({ id: column.id })
  const { more, onEnd, isPending } = useMore(tools.filter, column)
  const { chosen, carried, marked, activeId } = tools
  const cards = column.opportunities
  const stage = tools.stages.find(({ id }) => id === column.id) ?? column

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
      <ColumnHeader column={column} mayAdd={tools.mayAdd} onAdd={() => setAdding(true)} onFold={onFold} />
      {isAdding && <QuickAdd stage={column} onClose={() => setAdding(false)} />}
      <CardList
        column={column}
        lists={tools.lists}
        heights={tools.heights}
        activeId={activeId}
        onEnd={onEnd}
        footer={
          <>
            {!cards.length && !isAdding && (
              <Text size="xsmall" className="text-ui-fg-muted px-3 py-6 text-center">
                {t("board.emptyColumn")}
              </Text>
            )}
            {column.next_cursor && (
              <LoadMore onMore={more} isLoading={isPending} testId={`load-more-${column.key}`} />
            )}
          </>
        }
      >
        {(index) => {
          const card = cards[index]
          return (
            <BoardCard
              card={card}
              stage={stage}
              stages={tools.stages}
              owner={tools.ownerOf(card)}
              actions={tools.actions}
              canWrite={tools.mayWrite(card)}
              isChosen={chosen.has(card.id)}
              isCarried={carried.has(card.id) && card.id !== activeId}
              isMarked={marked.has(card.id)}
            />
          )
        }}
      </CardList>
    </section>
  )
}
