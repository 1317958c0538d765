import { DndContext, DragOverlay, MeasuringStrategy } from "@dnd-kit/core"
import { createPortal } from "react-dom"
import { useCallback } from "react"
import type { HttpBoard, HttpCard, HttpStage } from "../../../types/http"
import type { BoardFilter } from "../../hooks/api/board"
import { useBoardAnnouncements } from "../../hooks/use-board-announcements"
import { useBoardDnd } from "../../hooks/use-board-dnd"
import type { BoardMove } from "../../hooks/use-board-move"
import { useBoardMove } from "../../hooks/use-board-move"
import { useFolded } from "../../hooks/use-folded"
import { useLostReason } from "../../hooks/use-lost-reason"
import { findCard, findColumn } from "../../lib/board-model"
import { LostDrawer } from "../opportunities/lost-drawer"
import { BoardColumn } from "./board-column"
import { CardFace } from "./card-face"
import { FoldedColumn } from "./folded-column"

const MEASURING = { droppable: { strategy: MeasuringStrategy.Always } }

type Props = { board: HttpBoard; filter: BoardFilter }

/** The columns, and everything that moves a card between them. */
export const BoardColumns = ({ board, filter }: Props) => {
  const move = useBoardMove(filter)
  const lostReason = useLostReason()
  const { isFolded, toggle } = useFolded()

  /** A lost deal first says why; without an answer nothing moves. */
  const drop = async (target: BoardMove) => {
    const stage = board.stages.find(({ id }) => id === target.stageId)
    const card = findCard(board, target.cardId)
    if (stage?.kind !== "lost" || card?.stage_id === stage.id) {
      return move(target)
    }
    const lost = await lostReason.ask(card?.title ?? "")
    return lost ? move({ ...target, lost }) : undefined
  }

  const { drawn, active, context } = useBoardDnd(board, drop)
  const accessibility = useBoardAnnouncements(board, drawn)

  const moveTo = useCallback(
    (card: HttpCard, stage: HttpStage) => void drop({ cardId: card.id, stageId: stage.id, index: 0 }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a card is drawn again only when the board changes
    [board],
  )

  return (
    <DndContext {...context} accessibility={accessibility} measuring={MEASURING}>
      <div className="flex min-h-0 flex-1 gap-x-3 overflow-x-auto pb-2" data-testid="board">
        {drawn.stages.map((column) =>
          isFolded(column) ? (
            <FoldedColumn key={column.id} column={column} onUnfold={() => toggle(column)} />
          ) : (
            <BoardColumn
              key={column.id}
              column={column}
              stages={board.stages}
              filter={filter}
              onMove={moveTo}
              onFold={() => toggle(column)}
            />
          ),
        )}
      </div>
      {createPortal(
        <DragOverlay dropAnimation={null}>
          {active && (
            <CardFace card={active} stage={findColumn(board, active.id)} title={active.title} isLifted />
          )}
        </DragOverlay>,
        document.body,
      )}
      {lostReason.question && <LostDrawer title={lostReason.question.title} onAnswer={lostReason.answer} />}
    </DndContext>
  )
}
