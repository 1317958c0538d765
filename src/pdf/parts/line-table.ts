import type { Content, TableCell } from "pdfmake/interfaces"
import { flowing } from "../text"
import { above, MUTED, ROWS } from "../theme"

/** A column of a table of lines. Amounts stand on the right and stay in one piece; the wide column wraps. */
export type LineColumn = { label: string; unit?: string; isWide?: boolean }

/** A cell, and what stands small below it. */
export type LineCell = { text: string; below?: string }

/** A row of cells, or a note across all of them. */
export type LineRow = { cells: LineCell[] } | { note: string }

/** More paragraphs than these in one row could be taller than a page, and a row stays in one piece. */
const PARAGRAPHS = 25

const blank = (count: number): TableCell[] => Array.from({ length: count }, () => ({}))

function headCell({ label, unit, isWide }: LineColumn): TableCell {
  return {
    alignment: isWide ? "left" : "right",
    stack: [
      { text: label, style: "column", noWrap: !isWide },
      ...(unit ? [{ text: unit, style: "unit", noWrap: true }] : []),
    ],
  }
}

function cell({ text, below }: LineCell, { isWide }: LineColumn): TableCell {
  return {
    alignment: isWide ? "left" : "right",
    stack: [
      { text: isWide ? flowing(text) : text, noWrap: !isWide },
      ...(below ? [{ text: isWide ? flowing(below) : below, style: "small", noWrap: !isWide }] : []),
    ],
  }
}

function noteRows(note: string, columns: number): TableCell[][] {
  const paragraphs = note.split("\n")
  const parts = Array.from({ length: Math.ceil(paragraphs.length / PARAGRAPHS) }, (_, index) =>
    paragraphs.slice(index * PARAGRAPHS, (index + 1) * PARAGRAPHS).join("\n"),
  )
  return parts.map((text) => [
    { text: flowing(text), italics: true, color: MUTED, colSpan: columns, margin: [0, 1, 0, 1] },
    ...blank(columns - 1),
  ])
}

/** The lines of a document. Its head is repeated on every page, and no row is broken over two. */
export function lineTable(columns: LineColumn[], rows: LineRow[]): Content {
  return {
    margin: above(14),
    layout: ROWS,
    fontSize: 8.5,
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ isWide }) => (isWide ? "*" : "auto")),
      body: [
        columns.map(headCell),
        ...rows.flatMap((row) =>
          "note" in row
            ? noteRows(row.note, columns.length)
            : [row.cells.map((given, index) => cell(given, columns[index]))],
        ),
      ],
    },
  }
}
