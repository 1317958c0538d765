import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { DotsSix } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { memo } from "react"
import { useTranslation } from "react-i18next"
import type { HttpMissingStock } from "../../../../types/http"
import type { Editing } from "./use-offer-cells"
import type { Column } from "./offer-grid"
import type { EditorRow } from "./offer-rows"
import { DiscountCell } from "./discount-cell"
import { useEditor } from "../editor-context"
import { STICKY, STICKY_READ_ONLY } from "./grid-columns"
import { ProductCell } from "./product-cell"
import type { CellProps } from "./row-cells"
import { ComputedCell, ListPriceCell, QuantityCell, UnitPriceCell } from "./row-cells"
import { RowMenu } from "./row-menu"

type Props = {
  row: EditorRow
  /** Its place among the lines, from 1. */
  number: number
  /** The focused cell, if it is in this row. */
  activeColumn: Column | null
  editing: Editing | null
  hasFocus: boolean
  isPopoverOpen: boolean
  isChosen: boolean
  missing: HttpMissingStock | undefined
}

type HandleProps = { id: string; title: string; sortable: ReturnType<typeof useSortable> }

const Handle = ({ id, title, sortable }: HandleProps) => {
  const { t } = useTranslation("crm")
  const { attributes, listeners, setActivatorNodeRef } = sortable
  return (
    <div role="presentation" className="sticky left-0 z-[2] flex items-center justify-center bg-inherit">
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        tabIndex={-1}
        aria-label={t("settings.order.handle", { name: title })}
        data-testid={`line-drag-${id}`}
        className="text-ui-fg-muted hover:text-ui-fg-subtle flex h-7 w-5 cursor-grab touch-none items-center justify-center rounded opacity-40 active:cursor-grabbing group-hover/row:opacity-100 [@media(hover:none)]:opacity-100"
      >
        <DotsSix />
      </button>
    </div>
  )
}

function cellIn(
  column: Column,
  props: CellProps,
  { missing, isPopoverOpen }: Props,
  left: number,
): ReactNode {
  switch (column) {
    case "product":
      return <ProductCell key={column} {...props} left={left} />
    case "quantity":
      return <QuantityCell key={column} {...props} missing={missing} />
    case "list":
      return <ListPriceCell key={column} {...props} />
    case "discount":
      return <DiscountCell key={column} {...props} />
    case "unit":
      return <UnitPriceCell key={column} {...props} />
    case "menu":
      return <RowMenu key={column} {...props} isOpen={props.isActive && isPopoverOpen} />
    default:
      return <ComputedCell key={column} {...props} column={column} />
  }
}

/** The cells of a line. Drawn again only when something in it changed, not when the table is dragged or scrolled. */
const LineCells = memo(function LineCells(props: Props) {
  const { row, number, activeColumn, editing, isPopoverOpen } = props
  const { isEditable, columns } = useEditor()
  const sticky = isEditable ? STICKY : STICKY_READ_ONLY
  const isNote = row.line.kind === "note"
  const visibleColumns = isNote
    ? columns.filter((column) => column === "product" || column === "menu")
    : columns
  return (
    <>
      <div
        role="rowheader"
        style={{ left: sticky.number }}
        className="txt-compact-xsmall text-ui-fg-muted sticky z-[2] flex items-center justify-end bg-inherit pr-2 tabular-nums"
      >
        {number}
      </div>
      {visibleColumns.map((column) => {
        const isActive = activeColumn === column
        const cell = {
          ...{ row, isActive, hasFocus: props.hasFocus },
          index: columns.indexOf(column) + 2,
          editing: isActive ? editing : null,
          isPopoverOpen: isActive && isPopoverOpen,
        }
        return cellIn(column, cell, props, sticky.product)
      })}
    </>
  )
})

/** A line of the offer: a product or a note, with the handle it is dragged by. */
export const LineRow = (props: Props) => {
  const { row, number, isChosen } = props
  const { isEditable, template } = useEditor()
  const sortable = useSortable({ id: row.key, disabled: !isEditable })
  const { setNodeRef, transform, transition, isDragging } = sortable
  const isNote = row.line.kind === "note"
  return (
    <div
      ref={setNodeRef}
      role="row"
      aria-rowindex={number + 1}
      aria-selected={isEditable ? isChosen : undefined}
      data-row-key={row.key}
      data-testid={`offer-line-${row.line.id}`}
      style={{
        gridTemplateColumns: template,
        transform: CSS.Translate.toString(transform && { ...transform, x: 0 }),
        transition,
      }}
      className={clx(
        "group/row bg-ui-bg-base grid border-b",
        isNote ? "min-h-10" : "h-[52px]",
        isChosen && "!bg-ui-bg-highlight",
        isDragging && "shadow-elevation-card-hover relative z-[4]",
      )}
    >
      {isEditable && <Handle title={row.line.title} id={row.line.id} sortable={sortable} />}
      <LineCells {...props} />
    </div>
  )
}
