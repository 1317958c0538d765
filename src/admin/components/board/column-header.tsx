import { ChevronLeftMini, PlusMini } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpBoardColumn } from "../../../types/http"
import { useFormat } from "../../hooks/use-format"
import { StageDot } from "./stage-dot"

type Props = { column: HttpBoardColumn; onAdd: () => void; onFold: () => void }

export const ColumnHeader = ({ column, onAdd, onFold }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const stage = format.name(column)
  const sums = column.amounts.filter(({ amount }) => Math.abs(amount) >= 0.005)
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
          <IconButton
            size="2xsmall"
            variant="transparent"
            onClick={onAdd}
            aria-label={t("board.quickAdd", { stage })}
            data-testid={`quick-add-${column.key}`}
          >
            <PlusMini />
          </IconButton>
        </div>
      </div>
      <Text
        size="xsmall"
        leading="compact"
        className="text-ui-fg-subtle min-h-4 tabular-nums"
        data-testid={`column-sum-${column.key}`}
      >
        {sums.map(({ amount, currency_code }) => format.shortMoney(amount, currency_code)).join(" · ")}
      </Text>
    </header>
  )
}
