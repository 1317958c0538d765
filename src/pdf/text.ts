import { replaceLineBreaks, withoutControl, withoutMarks } from "../utils/visible-text"

/** Text as it is printed: composed letters, its line breaks kept, without what a page cannot show. */
export function printed(text: string | null | undefined): string {
  const lines = replaceLineBreaks(text ?? "", "\n").replace(/\t/g, " ")
  return withoutMarks(withoutControl(lines)).normalize("NFC").trim()
}

/** Text as it is printed in one paragraph. */
export function printedLine(text: string | null | undefined): string {
  return printed(text).replace(/\s*\n\s*/g, " ")
}

/** What there is of several texts, with a separator between. */
export function joined(separator: string, ...texts: (string | null | undefined | false)[]): string {
  return texts
    .map((text) => printedLine(text || ""))
    .filter(Boolean)
    .join(separator)
}

/** Longer words than this may be broken: nothing else keeps them inside their column. */
const LONG_WORD = /(\S{24,})/

/** Text for a page, as pdfmake takes it: long words may break anywhere, others only between them. */
export function flowing(text: string): string | { text: string; wordBreak?: "break-all" }[] {
  const parts = text.split(LONG_WORD)
  return parts.length === 1
    ? text
    : parts.map((part, index) => (index % 2 ? { text: part, wordBreak: "break-all" } : { text: part }))
}
