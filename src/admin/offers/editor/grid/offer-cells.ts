import type { DiscountType, HttpOfferLine, OfferDiscountType } from "../../../../types/http"
import type { LineChange } from "../saving/offer-edits"
import type { Column } from "./offer-grid"
import { numberText, parseNumber } from "../../../shared/format/numbers"

/** Why a text cannot be saved in a cell; the key of its message. */
export type TextError = "notANumber" | "notPositive" | "tooManyDigits" | "tooMuch" | "tooGreat" | "empty"
export type Typed<Value> = { value: Value } | { error: TextError }

const MAX_QUANTITY = 1_000_000
const MAX_AMOUNT = 1_000_000_000_000

const hasAtMost = (digits: number, value: number) =>
  Math.abs(Math.round(value * 10 ** digits) - value * 10 ** digits) < 1e-6

/** More than nothing, at most three decimals: what the server takes for a quantity. */
export function parseQuantity(text: string, locale?: string): Typed<number> {
  const value = parseNumber(text, locale)
  if (value === undefined) {
    return { error: "notANumber" }
  }
  if (value <= 0) {
    return { error: "notPositive" }
  }
  if (value > MAX_QUANTITY) {
    return { error: "tooGreat" }
  }
  return hasAtMost(3, value) ? { value } : { error: "tooManyDigits" }
}

export function parseAmount(text: string, locale?: string): Typed<number> {
  const value = parseNumber(text, locale)
  if (value === undefined) {
    return { error: "notANumber" }
  }
  if (value < 0) {
    return { error: "notPositive" }
  }
  return value > MAX_AMOUNT ? { error: "tooGreat" } : { value }
}

/** The sign by which one types the kind of a discount. */
export const DISCOUNT_SIGNS: Record<DiscountType, string> = { percent: "%", amount: "−", price: "=" }

/** The kind that a text says: "10 %", "-20" off the price, "=180" as the price; undefined where it says none. */
export function discountTypeIn(text: string): DiscountType | undefined {
  const compact = text.trim()
  if (compact.includes("%")) {
    return "percent"
  }
  return /^[-−]/.test(compact) ? "amount" : /^=/.test(compact) ? "price" : undefined
}

/** The number of a discount without the signs of its kind. */
export const withoutSigns = (text: string) => text.replace(/[%=−]|^\s*-/g, "").trim()

/** A number with the sign of its kind, as one may type it; nothing stays nothing. */
export const withSign = (number: string, type: DiscountType) =>
  number.trim() ? { percent: `${number}%`, amount: `-${number}`, price: `=${number}` }[type] : ""

export type TypedDiscount<Type> = { discount_type: Type | null; discount_value: number | null }

/** A discount as typed; an empty text is none. */
export function parseDiscount<Type extends DiscountType | OfferDiscountType>(
  text: string,
  type: Type,
  locale?: string,
): Typed<TypedDiscount<Type>> {
  const number = withoutSigns(text)
  if (!number) {
    return { value: { discount_type: null, discount_value: null } }
  }
  const amount = parseAmount(number, locale)
  if ("error" in amount) {
    return amount
  }
  return type === "percent" && amount.value > 100
    ? { error: "tooMuch" }
    : { value: { discount_type: type, discount_value: amount.value } }
}

/** The same unit price, said in another way: 10 % off 200 is 20 off, or a price of 180. */
export function sameDiscountAs(line: HttpOfferLine, type: DiscountType): number {
  const { list_price: list, unit_price: unit } = line
  const values = { percent: list ? ((list - unit) / list) * 100 : 0, amount: list - unit, price: unit }
  return Math.max(0, Math.round(values[type] * 100) / 100)
}

/** The net of a line before its share of the discount on the whole offer: its quantity times its price. */
export const netOf = ({ net_total, document_discount }: HttpOfferLine) =>
  Math.round((net_total + document_discount) * 1e6) / 1e6

/** What is typed in a cell to have what it says. */
export function textIn(line: HttpOfferLine, column: Column, locale?: string): string {
  const number = (value: number | null) => (value === null ? "" : numberText(value, locale))
  switch (column) {
    case "product":
      return line.title
    case "quantity":
      return number(line.quantity)
    case "list":
      return number(line.list_price)
    case "discount":
      return discountText(line, locale)
    case "unit":
      return number(line.unit_price)
    case "tax":
      return `${number(line.tax_rate)}%`
    case "net":
      return number(netOf(line))
    case "margin":
      return number(line.margin)
    case "menu":
      return ""
  }
}

/** "10%", "-20" or "=180"; nothing where there is no discount. */
export function discountText(
  { discount_type: type, discount_value: value }: Pick<HttpOfferLine, "discount_type" | "discount_value">,
  locale?: string,
): string {
  return !type || value === null ? "" : withSign(numberText(value, locale), type)
}

const COPIED: Column[] = ["quantity", "list", "discount", "unit", "tax", "net"]

/** Cells for a spreadsheet: one line a row, columns parted by tabs. The product is its SKU, which can be pasted again. */
export function cellsText(lines: HttpOfferLine[], columns: Column[], locale?: string): string {
  const copied = columns.filter((column) => column !== "menu")
  const cell = (line: HttpOfferLine, column: Column) =>
    column === "product" ? (line.sku ?? line.title) : line.kind === "note" ? "" : textIn(line, column, locale)
  return lines.map((line) => copied.map((column) => clean(cell(line, column))).join("\t")).join("\n")
}

/** All of it, with headings: SKU, title, and the numbers. */
export function tableText(
  lines: HttpOfferLine[],
  heading: (column: Column | "sku") => string,
  locale?: string,
): string {
  const head = [heading("sku"), heading("product"), ...COPIED.map(heading)]
  const rows = lines.map((line) => [
    line.sku ?? "",
    line.title,
    ...COPIED.map((column) => (line.kind === "note" ? "" : textIn(line, column, locale))),
  ])
  return [head, ...rows].map((cells) => cells.map(clean).join("\t")).join("\n")
}

const clean = (text: string) => text.replace(/[\t\n\r]+/g, " ")

/** What typing into a cell changes, and where it is marked when it makes no sense. */
export function changeOf(
  column: Column,
  text: string,
  type: DiscountType,
  locale?: string,
): Typed<LineChange> {
  switch (column) {
    case "product":
      return text.trim() ? { value: { title: text.trim() } } : { error: "empty" }
    case "quantity": {
      const typed = parseQuantity(text, locale)
      return "error" in typed ? typed : { value: { quantity: typed.value } }
    }
    case "discount":
      return parseDiscount(text, type, locale)
    case "unit": {
      const typed = parseAmount(text, locale)
      return "error" in typed ? typed : { value: { discount_type: "price", discount_value: typed.value } }
    }
    default:
      return { value: {} }
  }
}

/** Whether a change says what the line says already: nothing to save then. */
export const isNothing = (line: HttpOfferLine, change: LineChange) =>
  Object.entries(change).every(([field, value]) => line[field as keyof HttpOfferLine] === value)
