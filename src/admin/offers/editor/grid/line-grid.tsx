import { closestCenter, DndContext } from "@dnd-kit/core"
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { HttpMissingStock, HttpOffer } from "../../../../types/http"
import type { OfferCells } from "./use-offer-cells"
import type { LineActions } from "./use-offer-line-actions"
import { useOfferLineDnd } from "./use-offer-line-dnd"
import { useOfferLines } from "../use-offer-lines"
import { useOfferTable, useOfferTableRows } from "./use-offer-table"
import type { Grid } from "./offer-grid"
import { columnIn, ENTRY } from "./offer-grid"
import type { EditorRow } from "./offer-rows"
import type { Editor } from "../editor-context"
import { EditorProvider } from "../editor-context"
import { EntryRow } from "../entry/entry-row"
import { gridStyle } from "./grid-columns"
import { GridHeader } from "./grid-header"
import { LineRow } from "./line-row"

type Props = {
  offer: HttpOffer
  rows: EditorRow[]
  actions: LineActions
  isEditable: boolean
  hasMargin: boolean
  missing: HttpMissingStock[]
  /** While pasted rows are looked at, beside the table. */
  isPasting: boolean
  onPaste: (text: string, after: string | null) => void
}

type Table = { grid: Grid; cells: OfferCells; hasFocus: boolean }

/** Draws a line by its place; undefined for the empty row, which is none. */
function useDrawnRow({ rows, missing }: Props, { grid, cells, hasFocus }: Table) {
  const chosen = new Set(cells.chosen)
  const known = useMemo(
    () => new Map(rows.map((row, index) => [row.key, { row, number: index + 1 }])),
    [rows],
  )
  const missingOf = new Map(missing.map((each) => [each.line_id, each]))
  // Until one has been in the table, tab leads to its first cell.
  const active = cells.active ?? { key: grid.rows[0]?.key ?? ENTRY, column: "product" as const }

  return (index: number) => {
    const { key } = grid.rows[index]
    const line = known.get(key)
    const isActive = active.key === key
    return (
      line && (
        <LineRow
          {...line}
          activeColumn={isActive ? columnIn(grid, grid.rows[index], active.column) : null}
          editing={isActive ? cells.editing : null}
          hasFocus={isActive && hasFocus}
          isPopoverOpen={isActive && cells.isPopoverOpen}
          isChosen={chosen.has(key)}
          missing={missingOf.get(line.row.line.id)}
        />
      )
    )
  }
}

/** The lines of an offer as a spreadsheet. */
export const LineGrid = (props: Props) => {
  const { offer, rows, actions, isEditable, hasMargin } = props
  const { t } = useTranslation("crm")
  const place = useOfferTableRows(rows, isEditable, hasMargin)
  const { grid, isBetween } = place
  const { columns } = grid
  const { template, minWidth, productEnd } = useMemo(
    () => gridStyle(columns, isEditable),
    [columns, isEditable],
  )

  const dnd = useOfferLineDnd(rows, actions.order)
  const { list, scroller, scrollTo, keep } = useOfferLines(grid.rows, dnd.activeKey)
  const { cells, hasFocus, insertBelow, add, handlers } = useOfferTable({ ...props, reveal: scrollTo }, place)
  const { root, stop, edit, setPopoverOpen } = cells

  const { id: offerId, currency_code: currencyCode } = offer
  const editor = useMemo<Editor>(
    () => ({
      ...{ offerId, currencyCode, isEditable, columns, template },
      ...{ actions, stop, edit, setPopoverOpen, insertBelow },
    }),
    [offerId, currencyCode, isEditable, columns, template, actions, stop, edit, setPopoverOpen, insertBelow],
  )

  const draw = useDrawnRow(props, { grid, cells, hasFocus })

  return (
    <EditorProvider value={editor}>
      <DndContext collisionDetection={closestCenter} {...dnd.context}>
        <SortableContext items={dnd.items} strategy={verticalListSortingStrategy}>
          <div
            ref={scroller}
            {...keep}
            style={{ scrollPaddingLeft: productEnd }}
            className="relative max-h-[min(70vh,760px)] scroll-pt-9 overflow-auto overscroll-x-contain rounded-b-lg"
            data-testid="offer-grid-scroll"
          >
            <div
              ref={root}
              role="grid"
              aria-label={t("offers.lines")}
              aria-rowcount={grid.rows.length + 1}
              aria-colcount={columns.length + 1}
              aria-readonly={!isEditable}
              aria-multiselectable
              style={{ minWidth }}
              {...handlers}
              data-testid="offer-grid"
            >
              <GridHeader {...{ columns, template, isEditable }} />
              <div role="rowgroup" className="relative" style={{ height: list.getTotalSize() }}>
                {list.getVirtualItems().map(({ key, index, start }) => (
                  <div
                    key={key}
                    ref={list.measureElement}
                    role="presentation"
                    data-index={index}
                    // Not a transform: the drag and drop library looks through those, and cells could not stick.
                    style={{ top: start }}
                    className="absolute inset-x-0"
                  >
                    {draw(index) ?? (
                      <EntryRow
                        number={index + 1}
                        onClose={isBetween ? () => insertBelow(null) : undefined}
                        onAdd={add}
                      />
                    )}
                  </div>
                ))}
              </div>
            </div>
          </div>
        </SortableContext>
      </DndContext>
    </EditorProvider>
  )
}
