import type { CustomTableLayout, Margins, StyleDictionary } from "pdfmake/interfaces"
import { DOCUMENT_FONT } from "./render-pdf"

/** Points. */
export const PAGE_WIDTH = 595
export const SIDE = 40

export const INK = "#18181b"
export const MUTED = "#71717a"
export const RULE = "#d4d4d8"

export const DEFAULT_STYLE = { font: DOCUMENT_FONT, fontSize: 9, lineHeight: 1.15, color: INK }

export const STYLES: StyleDictionary = {
  title: { fontSize: 20, bold: true, lineHeight: 1.05 },
  number: { fontSize: 11, bold: true },
  heading: { fontSize: 7.5, bold: true, color: MUTED, characterSpacing: 0.4 },
  name: { fontSize: 10.5, bold: true },
  column: { fontSize: 7.5, bold: true, color: INK },
  unit: { fontSize: 6.5, color: MUTED },
  small: { fontSize: 7.5, color: MUTED },
  total: { fontSize: 11.5, bold: true },
}

/** Lines between rows, none between columns; the first row is the head of the table. */
export const ROWS: CustomTableLayout = {
  hLineWidth: (index, { table: { body } }) => (index < 2 || index === body.length ? 0.8 : 0.4),
  hLineColor: (index, { table: { body } }) => (index < 2 || index === body.length ? INK : RULE),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: (column, { table: { widths = [] } }) => (column === widths.length - 1 ? 0 : 5),
  paddingTop: () => 3.5,
  paddingBottom: () => 3,
}

/** Rows without lines, close together. */
export const PLAIN: CustomTableLayout = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
}

/** Space above a block. */
export const above = (points: number): Margins => [0, points, 0, 0]
