import type { DiscountType } from "../../../../types/http"
import { withoutAccents } from "../../../../utils/visible-text"
import { discountTypeIn, parseAmount, parseDiscount, parseQuantity } from "../grid/offer-cells"

/** What a column of pasted cells means. */
export type PastedColumn = "sku" | "quantity" | "percent" | "price" | "ignored"
export type PasteProblem = "noSku" | "quantity" | "discount"

/** Lines that one request may add. */
export const MAX_LINES = 500

export type PastedLine = {
  /** Its place in what was pasted, from 1. */
  row: number
  sku: string
  quantity: number
  discount_type: DiscountType | null
  discount_value: number | null
  problems: PasteProblem[]
}

export type Pasted = {
  lines: PastedLine[]
  /** How the column of discounts or prices was read; null when there is none. */
  last: "percent" | "price" | null
}

/** Whether a text is more than one cell. */
export const isTable = (text: string) => /[\t\n]/.test(text.replace(/\s+$/, ""))

const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\n;]|$)/

/** The cells of a text copied from a spreadsheet; a cell with line breaks stands in quotes. */
export function cellsIn(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n")
  const mark = source.includes("\t") || !source.includes(";") ? "\t" : ";"
  const rows: string[][] = [[]]
  let rest = source
  while (rest) {
    const quoted = QUOTED.exec(rest)
    const end = rest.search(mark === ";" ? /[;\n]/ : /[\t\n]/)
    const length = quoted ? quoted[0].length : end < 0 ? rest.length : end
    const cell = quoted ? quoted[1].replace(/""/g, '"') : rest.slice(0, length)
    rows[rows.length - 1].push(cell.replace(/\s+/g, " ").trim())
    if (rest[length] === "\n") {
      rows.push([])
    }
    rest = rest.slice(length + 1)
  }
  return rows
}

const HEADINGS: [PastedColumn, RegExp][] = [
  ["sku", /^(sku|cod|code|codul|cod produs|product code|articol|article|item|ean|barcode)\b/],
  ["quantity", /^(quantity|qty|cantitate|cant|buc|bucati|pcs|pieces)\b/],
  ["percent", /^(discount|disc|reducere|rabat|%)/],
  ["price", /^(unit price|price|pret unitar|pret|net price|pret net)\b/],
]

const plain = (text: string) => withoutAccents(text).trim()

function headingOf(cell: string): PastedColumn {
  const found = HEADINGS.find(([, pattern]) => pattern.test(plain(cell)))
  return found ? found[0] : "ignored"
}

/** The columns as their headings say; undefined where the first row is no heading. */
function readHeader(cells: string[]): PastedColumn[] | undefined {
  const columns = cells.map(headingOf)
  // "Product | Quantity": the first column names the product, in whatever words.
  if (!columns.includes("sku") && columns.includes("quantity") && columns[0] === "ignored") {
    columns[0] = "sku"
  }
  const isHeader = columns.includes("sku") && !cells.some((cell) => /^[\d.,]+$/.test(cell))
  // A list price beside a unit price is not what is asked for: the last price counts, and a discount before a price.
  const lastPrice = columns.lastIndexOf("price")
  const hasPercent = columns.includes("percent")
  return isHeader
    ? columns.map((column, index) =>
        column === "price" && (hasPercent || index !== lastPrice) ? "ignored" : column,
      )
    : undefined
}

const COMMA_DECIMAL = /\d,(\d{1,2}|\d{4,})\D*$|\.\d{3},/
const POINT_DECIMAL = /\d\.(\d{1,2}|\d{4,})\D*$|,\d{3}\./

/** The language whose decimals the numbers show: "1,5" is Romanian, "1.5" English; the given one where the numbers do not show it. */
export function localeOfNumbers(texts: string[], locale: string): string {
  const comma = texts.some((text) => COMMA_DECIMAL.test(text))
  const point = texts.some((text) => POINT_DECIMAL.test(text))
  return comma === point ? locale : comma ? "ro" : "en"
}

const withoutUnit = (text: string) => text.replace(/[^\d.,%−=-]+/g, "").replace(/[.,]$/, "")

type Reading = { locale: string; last: "percent" | "price" }

function lineOf(
  cells: Partial<Record<PastedColumn, string>>,
  row: number,
  { locale, last }: Reading,
): PastedLine {
  const problems: PasteProblem[] = []
  const sku = cells.sku ?? ""
  if (!sku) {
    problems.push("noSku")
  }
  const amount = cells.quantity ? parseQuantity(withoutUnit(cells.quantity), locale) : { value: 1 }
  if ("error" in amount) {
    problems.push("quantity")
  }
  const text = withoutUnit(cells.percent ?? cells.price ?? "")
  const discount = parseDiscount(text, discountTypeIn(text) ?? last, locale)
  if ("error" in discount) {
    problems.push("discount")
  }
  const { discount_type, discount_value } =
    "value" in discount ? discount.value : { discount_type: null, discount_value: null }
  const isNone = discount_type !== "price" && !discount_value
  return {
    ...{ row, sku, problems, quantity: "value" in amount ? amount.value : 0 },
    discount_type: isNone ? null : discount_type,
    discount_value: isNone ? null : discount_value,
  }
}

const IN_ORDER: PastedColumn[] = ["sku", "quantity", "percent"]

/** Prices, not percents: one is too great for a percent, or carries a currency. */
function looksLikePrices(texts: string[], locale: string): boolean {
  const given = texts.filter((text) => text && !text.includes("%"))
  return given.some((text) => {
    const amount = parseAmount(withoutUnit(text), locale)
    return /[\p{L}€$£]/u.test(text) || ("value" in amount && amount.value > 100)
  })
}

/**
 * What was pasted, as lines: SKU, quantity, discount in percent or a price; or as the headings say. Blank lines are left
 * out, and a first line of headings.
 * @param locale of the dashboard, for numbers that do not show their own
 * @param as how the third column is to be read, where the user said so
 */
export function parsePaste(text: string, locale: string, as?: "percent" | "price"): Pasted {
  const rows = cellsIn(text)
  const filled = rows.flatMap((cells, index) => (cells.some(Boolean) ? [{ cells, row: index + 1 }] : []))
  const header = filled.length > 1 ? readHeader(filled[0].cells) : undefined
  const body = header ? filled.slice(1) : filled
  const columns = header ?? IN_ORDER
  const at = (column: PastedColumn) => columns.indexOf(column)
  const named = body.map(({ cells, row }) => ({
    row,
    cells: {
      sku: cells[at("sku")],
      quantity: cells[at("quantity")],
      percent: cells[at("percent")],
      price: cells[at("price")],
    },
  }))

  const lasts = named.map(({ cells }) => cells.percent ?? cells.price ?? "")
  const own = localeOfNumbers([...named.map(({ cells }) => cells.quantity ?? ""), ...lasts], locale)
  const headed = header && (at("percent") >= 0 ? "percent" : "price")
  const last = as ?? headed ?? (looksLikePrices(lasts, own) ? "price" : "percent")
  return {
    lines: named.map(({ cells, row }) => lineOf(cells, row, { locale: own, last })),
    last: lasts.some(Boolean) ? last : null,
  }
}
