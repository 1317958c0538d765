import type { Content } from "pdfmake/interfaces"
import { flowing } from "../text"
import { above, MUTED, PAGE_WIDTH, RULE, SIDE } from "../theme"

/** Inside the box: around it, between its fields, and what the table adds itself. */
const PADDING = 10
const GAP = 16
const CELL = 5

/** A text under a heading; nothing without text. */
export function textBlock(heading: string, text: string): Content[] {
  if (!text) {
    return []
  }
  return [
    { text: heading.toUpperCase(), style: "heading", margin: [0, 11, 0, 3] },
    { text: flowing(text), fontSize: 8.5 },
  ]
}

/** A box to be signed: what is said, and the fields to fill in. */
export function signatureBox(heading: string, text: string, fields: string[]): Content {
  const width = (PAGE_WIDTH - 2 * (SIDE + PADDING + CELL) - (fields.length - 1) * GAP) / fields.length
  return {
    unbreakable: true,
    margin: above(14),
    table: {
      widths: ["*"],
      body: [
        [
          {
            margin: [PADDING, 8, PADDING, 8],
            stack: [
              { text: heading.toUpperCase(), style: "heading" },
              { text, margin: [0, 3, 0, 22] },
              {
                columnGap: GAP,
                columns: fields.map((field) => ({
                  width: "*",
                  stack: [
                    {
                      canvas: [
                        { type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: MUTED },
                      ],
                    },
                    { text: field, style: "small", margin: above(3) },
                  ],
                })),
              },
            ],
          },
        ],
      ],
    },
    layout: { hLineColor: () => RULE, vLineColor: () => RULE, hLineWidth: () => 0.8, vLineWidth: () => 0.8 },
  }
}
