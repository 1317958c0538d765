import { DndContext, DragOverlay } from "@dnd-kit/core"
import { useMemo, useState } from "react"
import { createPortal } from "react-dom"
import type { HttpCard } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import type { BoardFilter } from "./api"
import { useBoardAnnouncements } from "./moving/use-board-announcements"
import { useBoardDnd } from "./moving/use-board-dnd"
import { useBoardDrop } from "./moving/use-board-drop"
import { useBoardLists } from "./use-board-lists"
import { useBoardMarks } from "./live/use-board-marks"
import { useBoardMove } from "./moving/use-board-move"
import { useBoardSelection } from "./use-board-selection"
import { useCan } from "../shared/api/use-can"
import { useFolded } from "./use-folded"
import { useShared } from "../shared/react/use-shared"
import { useStable } from "../shared/react/use-stable"
import type { Board } from "./board-model"
import { findCard, findColumn, stageOf } from "./board-model"
import { LostDrawer } from "../opportunities/stage/lost-drawer"
import { RequiredFieldsDrawer } from "../opportunities/stage/required-fields-drawer"
import { BoardColumn } from "./column/board-column"
import { BoardSelection } from "./board-selection"
import { DraggedCards } from "./moving/dragged-cards"
import { FoldedColumn } from "./column/folded-column"

type Props = { board: Board; filter: BoardFilter; onDragging: (isDragging: boolean) => void }

/** The columns, and everything that moves cards between them. */
export const BoardColumns = ({ board, filter, onDragging }: Props) => {
  const { can } = useCan()
  const nameOf = useRepNames()
  const ownerOf = ({ owner_id }: HttpCard) => nameOf(owner_id)
  const mayWrite = (card: HttpCard) => can("opportunity", "write", card)
  const stages = useShared(board.stages.map(stageOf))
  const lists = useBoardLists((cardId) => findColumn(board, cardId)?.id)
  const { marked, mark } = useBoardMarks(lists)
  const move = useBoardMove(filter, mark)
  const { drop, lostReason, required } = useBoardDrop({ board, move })
  const { isFolded, toggle } = useFolded()
  const [heights] = useState(() => new Map<string, number>())
  const selection = useBoardSelection(board, (cardId) => {
    const card = findCard(board, cardId)
    return !!card && mayWrite(card)
  })
  const { drawn, active, dragged, context } = useBoardDnd({
    board,
    chosen: selection.ids,
    lists,
    onDragging,
    onDrop: drop,
  })
  const origin = active && findColumn(board, active.id)
  const accessibility = useBoardAnnouncements(board, drawn, dragged)

  const onMove = useStable(async (cardId: string, stageId: string) => {
    await drop({ ids: [cardId], stageId, place: {} })
    lists.focus(cardId)
  })
  const actions = useMemo(
    () => ({
      onMove: (cardId: string, stageId: string) => void onMove(cardId, stageId),
      onSelect: selection.select,
    }),
    [onMove, selection.select],
  )
  const tools = {
    ...{ stages, filter, lists, heights, actions, marked, ownerOf, mayWrite },
    chosen: selection.ids,
    activeId: active?.id,
    carried: new Set(dragged),
    mayAdd: can("opportunity", "write"),
  }

  return (
    <DndContext {...context} accessibility={accessibility}>
      <div
        className="flex min-h-0 flex-1 gap-x-3 overflow-x-auto pb-2"
        data-scrolls="across"
        data-testid="board"
      >
        {drawn.stages.map((column) =>
          isFolded(column) ? (
            <FoldedColumn key={column.id} column={column} onUnfold={() => toggle(column)} />
          ) : (
            <BoardColumn key={column.id} column={column} tools={tools} onFold={() => toggle(column)} />
          ),
        )}
      </div>
      {createPortal(
        <DragOverlay dropAnimation={null}>
          {active && origin && (
            <DraggedCards card={active} stage={origin} owner={ownerOf(active)} count={dragged.length} />
          )}
        </DragOverlay>,
        document.body,
      )}
      <BoardSelection
        stages={stages}
        selection={selection}
        isBusy={!!active || !!lostReason.question || !!required.question}
        onFocus={lists.focus}
        onMove={(ids, stageId) => drop({ ids, stageId, place: {} })}
      />
      {lostReason.question && <LostDrawer title={lostReason.question.title} onAnswer={lostReason.answer} />}
      {required.question && <RequiredFieldsDrawer question={required.question} />}
    </DndContext>
  )
}
