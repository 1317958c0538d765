import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpMissingStock } from "../../../../types/http"
import type { Editing } from "./use-offer-cells"
import { formatNumber, formatPercent } from "../../../shared/format/format"
import { numberText } from "../../../shared/format/numbers"
import { netOf } from "./offer-cells"
import { amountText, unitText } from "../../offer-format"
import type { EditorRow } from "./offer-rows"
import { Cell } from "./cell"
import { CellInput } from "./cell-input"
import { useEditor } from "../editor-context"
import { ProblemExplanation } from "../problem-explanation"

export type CellProps = {
  row: EditorRow
  /** Its column's place, from 1. */
  index: number
  isActive: boolean
  /** While one types into it. */
  editing: Editing | null
  /** Whether the focus is in the table: then the focused cell says what is wrong with it. */
  hasFocus: boolean
  isPopoverOpen: boolean
}

const SMALL = "txt-compact-xsmall text-ui-fg-muted block max-w-full truncate"

/** How many, and whether the stock has them. */
export const QuantityCell = ({ missing, ...props }: CellProps & { missing?: HttpMissingStock }) => {
  const { row, index, isActive, hasFocus, editing } = props
  const { t, i18n } = useTranslation("crm")
  const { isEditable, actions, stop } = useEditor()
  const { line, key, problems } = row
  const problem = problems.quantity
  const hint =
    missing &&
    t("offerEditor.inStock", {
      count: missing.available,
      available: formatNumber(missing.available, i18n.language),
    })
  return (
    <Cell
      {...{ column: "quantity", index, isActive }}
      isReadOnly={!isEditable}
      isEditing={!!editing}
      isSaving={row.saving.includes("quantity")}
      problem={problem?.message}
      testId={`line-quantity-${line.id}`}
      explanation={
        isActive && hasFocus && !editing && problem ? (
          <ProblemExplanation problem={problem} onUndo={() => actions.discard(key, "quantity")} />
        ) : null
      }
    >
      {editing ? (
        <CellInput
          text={problem?.text ?? numberText(line.quantity)}
          typed={editing.text}
          label={`${t("fields.quantity")}: ${line.title}`}
          onCommit={(text) => actions.commit(key, "quantity", text, "percent")}
          onStop={stop}
          isNumber
          testId={`line-quantity-input-${line.id}`}
        />
      ) : (
        <>
          <span className="txt-compact-small">
            {problem?.text ?? formatNumber(line.quantity, i18n.language)}
          </span>
          {hint && !row.isPending && (
            <span
              className="txt-compact-xsmall text-ui-tag-orange-text max-w-full truncate"
              title={hint}
              data-testid={`line-stock-${line.id}`}
            >
              {hint}
            </span>
          )}
        </>
      )}
    </Cell>
  )
}

/** What it costs in the shop, and by which price list. */
export const ListPriceCell = ({ row, index, isActive }: CellProps) => {
  const { i18n } = useTranslation("crm")
  const { currencyCode } = useEditor()
  const { list_price, original_price, price_list_title } = row.line
  const money = (amount: number) => unitText(amount, currencyCode, i18n.language)
  const isSale = original_price !== null && original_price > list_price
  return (
    <Cell {...{ column: "list", index, isActive }} isReadOnly>
      <span className={clx("txt-compact-small", row.isNew && "text-ui-fg-muted")}>
        {row.isNew && !list_price ? "…" : money(list_price)}
      </span>
      {(isSale || price_list_title) && (
        <span className={SMALL} title={price_list_title ?? undefined}>
          {isSale && <s className="mr-1">{money(original_price)}</s>}
          {price_list_title}
        </span>
      )}
    </Cell>
  )
}

/** One unit after discount; typing here makes it a discount to that price. */
export const UnitPriceCell = ({ row, index, isActive, editing }: CellProps) => {
  const { t, i18n } = useTranslation("crm")
  const { isEditable, currencyCode, actions, stop } = useEditor()
  const { line, key } = row
  return (
    <Cell
      {...{ column: "unit", index, isActive }}
      isReadOnly={!isEditable}
      isEditing={!!editing}
      className={clx(row.isPending && "opacity-50")}
      testId={`line-unit-${line.id}`}
    >
      {editing ? (
        <CellInput
          text={numberText(line.unit_price)}
          typed={editing.text}
          label={`${t("fields.unitPrice")}: ${line.title}`}
          onCommit={(text) => actions.commit(key, "unit", text, "price")}
          onStop={stop}
          isNumber
          testId={`line-unit-input-${line.id}`}
        />
      ) : (
        <span className={clx("txt-compact-small", row.isNew && "text-ui-fg-muted")}>
          {row.isNew ? "…" : unitText(line.unit_price, currencyCode, i18n.language)}
        </span>
      )}
    </Cell>
  )
}

/** What the server computes of the rest: tax, net, margin. */
export const ComputedCell = (props: CellProps & { column: "tax" | "net" | "margin" }) => {
  const { row, index, isActive, column } = props
  const { i18n } = useTranslation("crm")
  const { currencyCode } = useEditor()
  const { line } = row
  const money = (amount: number) => amountText(amount, currencyCode, i18n.language)
  const percent = (value: number) => formatPercent(value, i18n.language)
  const isLoss = column === "margin" && (line.margin ?? 0) < 0
  return (
    <Cell
      {...{ column, index, isActive }}
      isReadOnly
      className={clx(row.isPending && "opacity-50")}
      testId={`line-${column}-${line.id}`}
    >
      {row.isNew ? (
        <span className="text-ui-fg-muted">…</span>
      ) : (
        <span
          className={clx("txt-compact-small", {
            "text-ui-fg-subtle": column === "tax",
            "font-medium": column === "net",
            "text-ui-fg-error": isLoss,
          })}
        >
          {column === "tax" && percent(line.tax_rate)}
          {column === "net" && money(netOf(line))}
          {column === "margin" && (line.margin === null ? "–" : money(line.margin))}
        </span>
      )}
      {column === "margin" && line.margin_percent !== null && !row.isNew && (
        <span className={SMALL}>{percent(line.margin_percent)}</span>
      )}
    </Cell>
  )
}
