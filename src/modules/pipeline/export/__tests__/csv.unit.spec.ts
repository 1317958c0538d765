import fc from "fast-check"
import { cellsOf, LEAD_COLUMNS, OPPORTUNITY_COLUMNS } from "../columns"
import { safeCell } from "../csv-cell"

const HARMLESS = /^["']*(-[\d.,]+|\+[\d\s().]+)$/

/** What was written, from a cell: one apostrophe less in front of each formula. */
function writtenIn(cell: string): string {
  const whole = /^''*[\t\r]/.test(cell) ? cell.slice(1) : cell
  return whole.replace(
    /(^|[;\t\r\n])(["']*)'([=+\-@＝＋－＠][^;\t\r\n]*)/g,
    (all, before, quotes, formula) =>
      HARMLESS.test(formula) && safeCell(formula) === formula ? all : before + quotes + formula,
  )
}

describe("a cell of a file", () => {
  const pieces = fc.constantFrom(..."=+-@＝＋－＠;\t\r\n\"', a15.(", "+40 722 123 456", "-5")
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces).map((some) => some.join("")),
  )

  it("never begins as a formula, nor does what a semicolon, tab or line break in it would make a cell", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = safeCell(text)
        expect(cell).not.toMatch(/^[\t\r]/)
        for (const part of cell.split(/[;\t\r\n]/)) {
          if (/^"*[=+\-@＝＋－＠]/.test(part)) expect(part).toMatch(HARMLESS)
        }
      }),
      { numRuns: 2000 },
    )
    const hidden = {
      "Ana;=1+1": "Ana;'=1+1",
      "Ana\t@SUM(A1);b": "Ana\t'@SUM(A1);b",
      "Ana\n=cmd|' /C calc'!A0": "Ana\n'=cmd|' /C calc'!A0",
      "Ana\r\n-2+3": "Ana\r\n'-2+3",
      'a;"=1+1"': `a;"'=1+1"`,
      ";;+1": ";;'+1",
    }
    for (const [text, cell] of Object.entries(hidden)) expect(safeCell(text)).toBe(cell)
  })

  it("tells what was written, to whoever reads it back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(writtenIn(safeCell(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it("is a formula that was made harmless, where it begins as one", () => {
    const formulas = [
      "=cmd|' /C calc'!A0",
      "+1+1",
      "-2+3",
      "@SUM(A1)",
      "+40;cmd",
      "-5-3",
      "+40 722=1",
      "+1",
      "+40-722-123-456",
      "-",
      "+",
    ]
    expect(formulas.map(safeCell)).toEqual(formulas.map((text) => `'${text}`))
  })

  it("leaves phone numbers, negative numbers and plain text alone", () => {
    const plain = [
      "+40 722 123 456",
      "+40 (264) 123.456",
      "+40722123456",
      "-5",
      "-12.50",
      "-0,5",
      "Ștefan",
      "Ana; Ion - 5\nrândul doi",
      "Ana;+40 722 123 456;-5",
      "a=b",
      "",
      " =1",
    ]
    expect(plain.map(safeCell)).toEqual(plain)
  })
})

describe("the columns of a file", () => {
  it("are each there once, and a row has a cell for each", () => {
    for (const columns of [LEAD_COLUMNS, OPPORTUNITY_COLUMNS]) {
      const keys = columns.map((column) => column.key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it("make text harmless and dates unambiguous", () => {
    const cells = cellsOf(
      [LEAD_COLUMNS[1], ...LEAD_COLUMNS.filter(({ key }) => key === "tags" || key === "created_at")],
      { name: "=1+1", tags: ["@a", "b"], created_at: "2026-11-23 10:00:00+02" } as never,
    )
    expect(cells).toEqual(["'=1+1", "'@a, b", "2026-11-23T08:00:00.000Z"])
  })
})
