import { editLines, type LineEdits } from "../editing/offer-draft"
import { wordPatterns } from "../editing/word-patterns"
import { aLine } from "./draft-line"

const stored = aLine({
  id: "line",
  variant_id: "v",
  title: "Bormașină",
  sku: "B",
  discount_type: "percent",
  discount_value: 10,
  discount_source: "rule",
  discount_rule_id: "rule",
  discount_rule_name: "Regulă",
})
const edit = (change: object, line = stored) => editLines([line], { update: [{ id: "line", ...change }] })[0]

describe("editing a line", () => {
  it("keeps what filled the line until a person sets a discount, and forgets that on the way back to the rule", () => {
    expect(edit({ quantity: 5 })).toMatchObject({ quantity: 5, discount_source: "rule", discount_value: 10 })
    const manual = edit({ discount_value: 3 })
    expect(manual).toMatchObject({
      discount_source: "manual",
      discount_type: "percent",
      discount_value: 3,
      discount_rule_id: null,
    })
    expect(edit({ discount_type: null })).toMatchObject({
      discount_source: "manual",
      discount_type: null,
      discount_value: null,
    })
    const back = edit({ discount_source: "rule" }, manual)
    expect(back).toMatchObject({ discount_source: "none", discount_value: null, list_price: null })
  })

  it("takes another product: quantity and a person's discount stay, what a rule gave and the price go", () => {
    const ruled = edit({ variant_id: "w" }, { ...stored, quantity: 7 })
    expect(ruled).toMatchObject({ variant_id: "w", quantity: 7, discount_source: "none", list_price: null })
    expect(ruled).toMatchObject({ title: "", sku: null, discount_rule_name: null })
    // A price of their own for another product is another discount: the limit looks at it again.
    const manual = edit({ variant_id: "w" }, edit({ discount_type: "price", discount_value: 3 }))
    expect(manual).toMatchObject({
      discount_source: "manual",
      discount_value: 3,
      list_price: null,
    })
    expect(edit({ variant_id: "v", title: "Alta" })).toMatchObject({
      title: "Alta",
      sku: "B",
      list_price: 100,
    })
  })

  it("refuses a line that is not there, one changed and removed at once, and a quantity for a note", () => {
    expect(() => editLines([stored], { remove: ["foreign"] })).toThrow(/foreign/)
    expect(() => editLines([stored], { remove: ["line"], update: [{ id: "line" }] })).toThrow(/twice/)
    const note = aLine({ id: "line", kind: "note", title: "Montaj" })
    expect(() => edit({ quantity: 2 }, note)).toThrow(/Line 1 is a note/)
    expect(edit({ title: "Transport" }, note)).toMatchObject({ title: "Transport", kind: "note" })
  })
})

describe("the order of lines", () => {
  const lines = ["a", "b", "c"].map((id) => aLine({ id, title: id }))
  const titles = (edits: LineEdits) => editLines(lines, edits).map(({ title }) => title)
  const note = (title: string, after_id?: string | null) => ({ kind: "note" as const, title, after_id })

  it("puts new lines at the end, at the top, or behind the line they name, several as they were given", () => {
    expect(titles({ add: [note("1"), note("2", "a"), note("3", null), note("4", "a"), note("5")] })).toEqual([
      "3",
      "a",
      "2",
      "4",
      "b",
      "c",
      "1",
      "5",
    ])
  })

  it("follows the order asked for, with lines added and removed in the same request", () => {
    expect(titles({ order: ["c", "a"], remove: ["b"], add: [note("1", "c")] })).toEqual(["c", "1", "a"])
  })

  it("refuses an order that forgets, repeats or invents a line, and a place behind one that goes", () => {
    for (const order of [
      ["a", "b"],
      ["a", "b", "b"],
      ["a", "b", "c", "d"],
      ["a", "b", "c", "c"],
    ]) {
      expect(() => titles({ order })).toThrow(expect.objectContaining({ code: "line_order_incomplete" }))
    }
    expect(() => titles({ add: [note("1", "b")], remove: ["b"] })).toThrow(/Line b is not/)
  })
})

describe("a search for products", () => {
  const finds = (q: string, title: string) =>
    wordPatterns(q).every((pattern) => new RegExp(pattern.slice("(?i)".length), "i").test(title))

  it("finds words with and without Romanian diacritics, in any order, and takes every sign for itself", () => {
    expect(finds("scaun inalt", "Scaun înalt")).toBe(true)
    expect(finds("ŢEAVĂ", "teava 1/2")).toBe(true)
    expect(finds("birou lampă", "Lampă de birou")).toBe(true)
    expect(finds("a.c", "abc")).toBe(false)
    expect(finds("(x) [1] \\", "Kit (x) [1] \\")).toBe(true)
  })
})
