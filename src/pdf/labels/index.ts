import { DOCUMENT_LOCALES, type DocumentLocale } from "../../utils/document-locale"
import { type DocumentLabels, en } from "./en"
import { ro } from "./ro"

export type { DocumentLabels }

export const DOCUMENT_LABELS: Record<DocumentLocale, DocumentLabels> = { en, ro }

/** A language documents are written in; English for any other. */
export function documentLocale(locale: string | null | undefined): DocumentLocale {
  return DOCUMENT_LOCALES.find((known) => known === locale) ?? "en"
}
