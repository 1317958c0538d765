import { useDroppable } from "@dnd-kit/core"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpBoardColumn } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { StageDot } from "../stage-dot"

/** There is no place among cards that are not drawn. */
const ON_TOP = { isFolded: true }

type Props = { column: HttpBoardColumn; onUnfold: () => void }

/** A column as a thin strip; cards can still be dropped on it. */
export const FoldedColumn = ({ column, onUnfold }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { setNodeRef, isOver } = useDroppable({ id: column.id, data: ON_TOP })
  const stage = format.name(column)
  return (
    <button
      ref={setNodeRef}
      type="button"
      onClick={onUnfold}
      aria-label={`${t("board.unfold", { stage })}, ${t("board.count", { count: column.count })}`}
      data-testid={`column-${column.key}`}
      className={clx(
        "bg-ui-bg-subtle border-ui-border-base flex h-full w-10 shrink-0 flex-col items-center gap-y-2 rounded-lg border py-3",
        "hover:bg-ui-bg-subtle-hover focus-visible:shadow-borders-focus outline-none",
        isOver && "bg-ui-bg-subtle-hover border-ui-border-interactive",
      )}
    >
      <StageDot color={column.color} />
      <span className="txt-compact-xsmall-plus text-ui-fg-muted tabular-nums">
        {format.number(column.count)}
      </span>
      <span className="txt-compact-small-plus text-ui-fg-subtle [writing-mode:vertical-rl]">{stage}</span>
    </button>
  )
}
