import { replaceLineBreaks, withoutHidden } from "./visible-text"

/** Markup that is safe to put into a page or a mail as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = Html | string | number | null | undefined | false | Value[]

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function toMarkup(value: Value): string {
  if (value instanceof Html) {
    return value.markup
  }
  if (Array.isArray(value)) {
    return value.map(toMarkup).join("")
  }
  if (value === null || value === undefined || value === false) {
    return ""
  }
  // Control characters are no text, and unseen marks hide what it says.
  return withoutHidden(String(value)).replace(/[&<>"']/g, (character) => ENTITIES[character])
}

/**
 * A piece of markup. Every value put into it is escaped, unless it is such a piece itself; null, undefined and false
 * are nothing. Attributes have to be written in quotes.
 */
export function html(pieces: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    pieces.map((piece, index) => piece + (index < values.length ? toMarkup(values[index]) : "")).join(""),
  )
}

/** Text with its line breaks kept. */
export function multiline(text: string): Html {
  return new Html(replaceLineBreaks(toMarkup(text), "<br>"))
}
