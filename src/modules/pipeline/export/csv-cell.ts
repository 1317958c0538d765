/** Where a spreadsheet of another country, or one that was told so, begins the next cell. */
const CELLS = /(?<=[;\t\r\n])/

/** What a spreadsheet would take for the beginning of a formula, in half and full width; quotes before it may be lost. */
const FORMULA = /^(["']*)([=+\-@\uff1d\uff0b\uff0d\uff20].*)$/s

/** A negative number, or a phone number with its country; neither computes anything. */
const HARMLESS = /^(?:-\d+(?:[.,]\d+)?|\+(?:[\p{Zs}().]*\d){6,})[;\t\r\n]?$/u

/** Dropped by a spreadsheet, with what comes behind them in front. */
const DROPPED = /^'*[\t\r]/

function safePart(part: string): string {
  const [, quotes, formula] = FORMULA.exec(part) ?? []
  return formula === undefined || HARMLESS.test(formula) ? part : `${quotes}'${formula}`
}

/**
 * The text as a cell that no spreadsheet runs, whole or split at its semicolons, tabs and line breaks: what looks like a
 * formula gets an apostrophe in front. One apostrophe less in front of each formula is the text again.
 */
export function safeCell(text: string): string {
  const safe = text.split(CELLS).map(safePart).join("")
  return DROPPED.test(text) ? `'${safe}` : safe
}
