import { ChevronLeftMini, PlusMini } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpBoardColumn } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { ClosedPeriod } from "../closed-period"
import { StageDot } from "../stage-dot"

type Props = {
  column: HttpBoardColumn
  mayAdd: boolean
  onAdd: () => void
  onFold: () => void
}

/** Adds an opportunity here; in the whole form where the stage wants to know more than the quick one asks. */
const AddButton = ({ column, onAdd }: Pick<Props, "column" | "onAdd">) => {
  const { t } = useTranslation("crm")
  const label = t("board.quickAdd", { stage: useFormat().name(column) })
  const testId = `quick-add-${column.key}`
  return column.required_fields.length ? (
    <IconButton size="2xsmall" variant="transparent" aria-label={label} data-testid={testId} asChild>
      <Link to={`/crm/opportunities/create?in_stage=${column.id}`}>
        <PlusMini />
      </Link>
    </IconButton>
  ) : (
    <IconButton size="2xsmall" variant="transparent" onClick={onAdd} aria-label={label} data-testid={testId}>
      <PlusMini />
    </IconButton>
  )
}

export const ColumnHeader = ({ column, mayAdd, onAdd, onFold }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const stage = format.name(column)
  return (
    <header className="flex flex-col gap-y-1 px-3 pb-2 pt-3">
      <div className="flex items-center justify-between gap-x-1">
        <div className="flex min-w-0 items-center gap-x-2">
          <StageDot color={column.color} />
          <h2 className="txt-compact-small-plus text-ui-fg-base truncate">{stage}</h2>
          <Badge
            size="2xsmall"
            aria-label={t("board.count", { count: column.count })}
            data-testid={`column-count-${column.key}`}
          >
            {format.number(column.count)}
          </Badge>
        </div>
        <div className="flex shrink-0 items-center">
          <IconButton
            size="2xsmall"
            variant="transparent"
            onClick={onFold}
            aria-label={t("board.fold", { stage })}
          >
            <ChevronLeftMini />
          </IconButton>
          {mayAdd && column.kind !== "lost" && <AddButton column={column} onAdd={onAdd} />}
        </div>
      </div>
      <div className="flex min-h-5 items-start justify-between gap-x-2">
        <Text
          size="xsmall"
          leading="compact"
          className="text-ui-fg-subtle tabular-nums"
          data-testid={`column-sum-${column.key}`}
        >
          {format.sums(column.amounts)}
        </Text>
        {column.kind !== "open" && <ClosedPeriod stage={stage} />}
      </div>
    </header>
  )
}
