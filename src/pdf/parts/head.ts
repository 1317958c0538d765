import type { Column, Content } from "pdfmake/interfaces"
import type { DocumentParty } from "../parties"
import { flowing } from "../text"
import { above, PAGE_WIDTH, RULE, SIDE } from "../theme"

/** The name under which a definition carries the seller's logo. */
export const LOGO = "logo"

const GAP = 24

/** The top of a document: the logo, or nothing, and beside it the title with its number and dates. */
export function titleBlock(
  title: { title: string; number: string; facts: string[] },
  hasLogo: boolean,
): Content {
  const left: Column = { width: "*", stack: hasLogo ? [{ image: LOGO, fit: [170, 56] }] : [] }
  const right: Column = {
    width: "auto",
    alignment: "right",
    stack: [
      { text: title.title, style: "title" },
      { text: title.number, style: "number", margin: [0, 1, 0, 4] },
      ...title.facts.map((text) => ({ text })),
    ],
  }
  return { columns: [left, right], columnGap: GAP }
}

const party = (heading: string, { name, lines }: DocumentParty): Column => ({
  width: "*",
  stack: [
    { text: heading.toUpperCase(), style: "heading", margin: [0, 0, 0, 3] },
    { text: flowing(name), style: "name", margin: [0, 0, 0, 2] },
    ...lines.map((text) => ({ text: flowing(text) })),
  ],
})

/** Who sells, on the left, and who buys, on the right. */
export function partiesBlock(
  seller: { heading: string; party: DocumentParty },
  buyer: { heading: string; party: DocumentParty },
): Content {
  const width = PAGE_WIDTH - 2 * SIDE
  return [
    {
      canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.8, lineColor: RULE }],
      margin: [0, 14, 0, 10],
    },
    { columns: [party(seller.heading, seller.party), party(buyer.heading, buyer.party)], columnGap: GAP },
  ]
}

/** Facts beside each other, each under its heading; nothing without facts. */
export function factsBlock(facts: { heading: string; lines: string[] }[]): Content[] {
  const shown = facts.filter(({ lines }) => lines.length)
  if (!shown.length) {
    return []
  }
  const columns = shown.map(({ heading, lines }): Column => ({
    width: "*",
    stack: [
      { text: heading.toUpperCase(), style: "heading", margin: [0, 0, 0, 2] },
      ...lines.map((text) => ({ text: flowing(text) })),
    ],
  }))
  // One fact alone keeps the width it has beside another.
  return [
    {
      columns: columns.length === 1 ? [...columns, { text: "", width: "*" }] : columns,
      columnGap: GAP,
      margin: above(12),
    },
  ]
}
