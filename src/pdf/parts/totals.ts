import type { Content, TableCell } from "pdfmake/interfaces"
import { above, INK, PLAIN } from "../theme"

/** A sum and what it is; the last one of a block is what is paid. */
export type TotalRow = { label: string; amount: string; isStrong?: boolean }

/** The sums on the right of the page, in one piece, and beside them what they say of tax. */
export function totalsBlock(rows: TotalRow[], grand: TotalRow, statement: string): Content {
  const line = ({ label, amount, isStrong }: TotalRow): TableCell[] => [
    { text: label, bold: isStrong },
    { text: amount, bold: isStrong, alignment: "right", noWrap: true },
  ]
  return {
    unbreakable: true,
    margin: above(10),
    columns: [
      { width: "*", text: statement, style: "small", margin: above(2) },
      {
        width: 270,
        stack: [
          { layout: PLAIN, table: { widths: ["*", "auto"], body: rows.map(line) } },
          {
            canvas: [{ type: "line", x1: 0, y1: 0, x2: 270, y2: 0, lineWidth: 1, lineColor: INK }],
            margin: [0, 4, 0, 5],
          },
          {
            columns: [
              { text: grand.label, style: "total", width: "*" },
              { text: grand.amount, style: "total", width: "auto", alignment: "right", noWrap: true },
            ],
          },
        ],
      },
    ],
    columnGap: 20,
  }
}
