import { cellsText } from "../../grid/offer-cells"
import { cellsIn, isTable, parsePaste } from "../offer-paste"
import { aLine } from "../../__tests__/offer-lines"

const paste = (rows: string[][], locale = "en", as?: "percent" | "price") =>
  parsePaste(rows.map((cells) => cells.join("\t")).join("\n"), locale, as)
const read = (rows: string[][], locale?: string) =>
  paste(rows, locale).lines.map(({ sku, quantity, discount_type, discount_value }) => [
    ...[sku, quantity, discount_type, discount_value],
  ])

describe("cells from a spreadsheet", () => {
  it("are SKU, quantity and discount; a missing quantity is one", () => {
    expect(read([["A-1"], ["B-2", "3"], ["C-3", "2", "10%"], ["D", "1", "0"]])).toEqual([
      ["A-1", 1, null, null],
      ["B-2", 3, null, null],
      ["C-3", 2, "percent", 10],
      ["D", 1, null, null],
    ])
  })

  it("have Romanian decimals, in whatever language the dashboard is", () => {
    const rows = [
      ["A", "1,5", "1.234,56"],
      ["B", "1.234", "12 lei"],
    ]
    for (const locale of ["en", "ro"]) {
      expect(read(rows, locale)).toEqual([
        ["A", 1.5, "price", 1234.56],
        ["B", 1234, "price", 12],
      ])
    }
    expect(read([["A", "1.5", "2,000.50"]], "ro")).toEqual([["A", 1.5, "price", 2000.5]])
  })

  it("may have headings, in any order and with columns nobody asked for", () => {
    const rows = [
      ["Nr.", "Denumire", "Cantitate", "Cod produs", "Preț unitar"],
      ["1", "Birou", "2 buc", "DESK", "90,50 lei"],
    ]
    expect(read(rows)).toEqual([["DESK", 2, "price", 90.5]])
    expect(
      read([
        ["SKU", "Qty", "Discount"],
        ["DESK", "4", "5"],
      ]),
    ).toEqual([["DESK", 4, "percent", 5]])
    expect(
      read([
        ["Produs", "Cantitate"],
        ["DESK", "4"],
      ]),
    ).toEqual([["DESK", 4, null, null]])
  })

  it("are left out where a row is blank; the others keep their places", () => {
    expect(paste([["A"], [""], ["", ""], ["B", "2"], [""]]).lines.map(({ sku, row }) => [sku, row])).toEqual([
      ["A", 1],
      ["B", 4],
    ])
  })

  it("say what is wrong with a row, and keep it", () => {
    const { lines } = paste([
      ["", "2"],
      ["A", "two"],
      ["B", "0"],
      ["C", "1", "120%"],
    ])
    expect(lines.map(({ problems }) => problems)).toEqual([
      ["noSku"],
      ["quantity"],
      ["quantity"],
      ["discount"],
    ])
  })

  it("are prices in the third column when one of them cannot be a percent, unless one says otherwise", () => {
    const rows = [
      ["A", "1", "80"],
      ["B", "1", "180"],
    ]
    expect([paste(rows).last, paste(rows.slice(0, 1)).last]).toEqual(["price", "percent"])
    expect(paste(rows.slice(0, 1), "en", "price").lines[0]).toMatchObject({ discount_type: "price" })
    expect(paste([["A", "1"]]).last).toBeNull()
  })

  it("may hold quotes and line breaks, as Excel writes them", () => {
    expect(cellsIn('"Birou\n""XL"""\t2\r\nB\t3\r\n')).toEqual([['Birou "XL"', "2"], ["B", "3"], []])
    expect(read([['5" desk', "2"]])).toEqual([['5" desk', 2, null, null]])
  })

  it("come back as they were copied out of the table", () => {
    const lines = [
      aLine("desk", { quantity: 1.5, discount_type: "amount", discount_value: 12.25 }),
      aLine("lamp", { quantity: 2000, discount_type: "price", discount_value: 80 }),
    ]
    for (const locale of ["en", "ro"]) {
      const text = cellsText(lines, ["product", "quantity", "discount"], locale)
      expect(parsePaste(text, locale).lines.map(({ row: _row, problems: _none, ...line }) => line)).toEqual([
        { sku: "DESK", quantity: 1.5, discount_type: "amount", discount_value: 12.25 },
        { sku: "LAMP", quantity: 2000, discount_type: "price", discount_value: 80 },
      ])
    }
  })

  it("are told from a single cell", () => {
    expect([isTable("12,5\n"), isTable("A\t2"), isTable("A\nB")]).toEqual([false, true, true])
  })

  it("are read quickly: 500 rows", () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`SKU-${index}`, "1,5", "10%"])
    const start = performance.now()
    expect(paste(rows).lines).toHaveLength(500)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
