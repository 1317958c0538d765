import fc from "fast-check"
import { cellsOf, LEAD_COLUMNS, OPPORTUNITY_COLUMNS } from "../columns"
import { safeCell } from "../csv-cell"

describe("a cell of a file", () => {
  it("never begins as a formula, and keeps what was written", () => {
    const starts = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "")
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        const cell = safeCell(start + rest)
        expect([start + rest, `'${start}${rest}`]).toContain(cell)
        if (/^[=@\t\r＝＋－＠]/.test(start + rest)) expect(cell[0]).toBe("'")
      }),
    )
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
