import { Button, clx } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useBoard } from "./api"
import { useBoardFilter } from "./use-board-filter"
import { useLiveBoard } from "./live/use-live-board"
import { PageError } from "../shared/page/page-error"
import { BoardColumns } from "./board-columns"
import { BoardNotice } from "./board-notice"
import { BoardSkeleton } from "./board-skeleton"
import { BoardToolbar } from "./board-toolbar"

type NoticesProps = { hasStages: boolean; isFiltered: boolean; onClear: () => void }

/** What to do next with a board that shows no card. */
const EmptyNotice = ({ hasStages, isFiltered, onClear }: NoticesProps) => {
  const { t } = useTranslation("crm")
  if (!hasStages) {
    return (
      <BoardNotice
        testId="board-no-stages"
        heading={t("board.noStages.heading")}
        description={t("board.noStages.description")}
      />
    )
  }
  return isFiltered ? (
    <BoardNotice
      testId="board-no-match"
      heading={t("board.noMatch.heading")}
      description={t("boardTools.noMatchHint")}
      action={
        <Button size="small" variant="secondary" onClick={onClear}>
          {t("board.noMatch.clear")}
        </Button>
      }
    />
  ) : (
    <BoardNotice
      testId="board-empty"
      heading={t("board.empty.heading")}
      description={t("board.empty.description")}
      action={
        <Button size="small" variant="secondary" asChild>
          <Link to="/crm/leads/create">{t("board.empty.newLead")}</Link>
        </Button>
      }
    />
  )
}

/** The whole board fits the window: columns scroll inside, the page does not. */
export const BoardPage = () => {
  const state = useBoardFilter()
  const { filter, clear, isFiltered } = state
  const [isDragging, setDragging] = useState(false)
  const status = useLiveBoard(filter, isDragging)
  const {
    data: board,
    error,
    refetch,
    isPlaceholderData,
  } = useBoard(filter, status !== "live" && !isDragging)
  const isEmpty = board?.stages.every((stage) => !stage.count)

  return (
    <div className="flex h-[calc(100dvh-77px)] min-h-[420px] flex-col gap-y-3">
      <BoardToolbar state={state} status={status} />
      {board && isEmpty && (
        <EmptyNotice hasStages={board.stages.length > 0} isFiltered={isFiltered} onClear={clear} />
      )}
      {board && (
        // Cards of the filter before this one are not for dragging.
        <div
          aria-busy={isPlaceholderData}
          className={clx("flex min-h-0 flex-1", isPlaceholderData && "pointer-events-none opacity-60")}
        >
          <BoardColumns board={board} filter={filter} onDragging={setDragging} />
        </div>
      )}
      {!board && error && <PageError error={error} onRetry={refetch} />}
      {!board && !error && <BoardSkeleton />}
    </div>
  )
}
