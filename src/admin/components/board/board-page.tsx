import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useBoard } from "../../hooks/api/board"
import { useBoardFilter } from "../../hooks/use-board-filter"
import { PageError } from "../common/page-error"
import { BoardColumns } from "./board-columns"
import { BoardNotice } from "./board-notice"
import { BoardSkeleton } from "./board-skeleton"
import { BoardToolbar } from "./board-toolbar"

/** The whole board fits the window: columns scroll inside, the page does not. */
export const BoardPage = () => {
  const { t } = useTranslation("crm")
  const { filter, q, owner, set, clear, isFiltered } = useBoardFilter()
  const { data: board, error, refetch } = useBoard(filter)
  const isEmpty = board?.stages.every((stage) => !stage.count)

  return (
    <div className="flex h-[calc(100dvh-77px)] min-h-[420px] flex-col gap-y-3">
      <BoardToolbar q={q} owner={owner} set={set} />
      {board && !board.stages.length && (
        <BoardNotice
          testId="board-no-stages"
          heading={t("board.noStages.heading")}
          description={t("board.noStages.description")}
        />
      )}
      {board && isEmpty && board.stages.length > 0 && !isFiltered && (
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
      )}
      {board && isEmpty && isFiltered && (
        <BoardNotice
          testId="board-no-match"
          heading={t("board.noMatch.heading")}
          description={t("board.noMatch.description")}
          action={
            <Button size="small" variant="secondary" onClick={clear}>
              {t("board.noMatch.clear")}
            </Button>
          }
        />
      )}
      {board && <BoardColumns board={board} filter={filter} />}
      {!board && error && <PageError error={error} onRetry={refetch} />}
      {!board && !error && <BoardSkeleton />}
    </div>
  )
}
