import type { TDocumentDefinitions } from "pdfmake/interfaces"

/** Every text of a definition, in order; pieces of one text as one. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) {
    return node.flatMap(texts)
  }
  if (!node || typeof node !== "object") {
    return []
  }
  const { text, ...rest } = node as Record<string, unknown>
  const own = Array.isArray(text)
    ? [text.map((part) => part.text).join("")]
    : text === undefined
      ? []
      : [text as string]
  return [...own, ...Object.values(rest).flatMap(texts)]
}

/** Every text of a document. */
export const printedIn = (definition: TDocumentDefinitions) => texts(definition.content)

/** The rows of the table of lines, as texts. */
export function rows(definition: TDocumentDefinitions): string[][] {
  const tables = (definition.content as { table?: { headerRows?: number; body: unknown[][] } }[]).filter(
    ({ table }) => table?.headerRows,
  )
  return (tables[0].table?.body ?? []).map((row) => row.map((cell) => texts(cell).join("|")))
}

/** A printed Romanian amount as a number. */
export const read = (text: string) =>
  Number(
    text
      .replace(/[^\d,\u2212]/g, "")
      .replace("\u2212", "-")
      .replace(",", "."),
  )
