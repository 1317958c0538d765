/** What a spreadsheet would take for the beginning of a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A negative number, or a phone number with its country; neither computes anything. */
const HARMLESS = /^(?:-\d+(?:[.,]\d+)?|\+(?:[\p{Zs}().]*\d){6,})$/u

/** The text as a cell that no spreadsheet runs: what looks like a formula gets an apostrophe in front. */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
}
