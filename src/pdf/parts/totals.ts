import type { Content, TableCell } from "pdfmake/interfaces"
import { above, INK, PLAIN } from "../theme"

/** A sum and what it is; the last one of a block is what is paid. */
export type TotalRow = { label: string; amount: string; isStrong?: boolean }

const WIDTH = 270

const line = ({ label, amount, isStrong }: TotalRow): TableCell[] => [
  { text: label, bold: isStrong },
  { text: amount, bold: isStrong, alignment: "right", noWrap: true },
]

const sums = (rows: TotalRow[], fontSize?: number): Content => ({
  layout: PLAIN,
  table: { widths: ["*", "auto"], body: rows.map(line) },
  ...(fontSize && { fontSize }),
})

/** More sums below the totals, under a heading of their own and what it says of them; nothing without rows. */
export function sumsBlock(heading: string, statement: string, rows: TotalRow[]): Content[] {
  if (!rows.length) {
    return []
  }
  const stack: Content[] = [
    {
      columns: [
        { text: heading.toUpperCase(), style: "heading", width: "*" },
        { text: statement, style: "small", width: "auto", noWrap: true },
      ],
      margin: [0, 0, 0, 2],
    },
    sums(rows, 8.5),
  ]
  return [
    {
      unbreakable: true,
      margin: above(10),
      columns: [
        { width: "*", text: "" },
        { width: WIDTH, stack },
      ],
      columnGap: 20,
    },
  ]
}

/** The sums on the right of the page, in one piece, and beside them what they say of tax. */
export function totalsBlock(rows: TotalRow[], grand: TotalRow, statement: string): Content {
  return {
    unbreakable: true,
    margin: above(10),
    columns: [
      { width: "*", text: statement, style: "small", margin: above(2) },
      {
        width: WIDTH,
        stack: [
          ...(rows.length ? [sums(rows)] : []),
          {
            canvas: [{ type: "line", x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 1, lineColor: INK }],
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
