import type { DocumentFormats } from "./formats"
import { joined, printedLine } from "./text"

/** Another document, as one refers to it. */
export type DocumentReference = { number: string; date: Date | string }

/** `FCT-2026-0001 din 23.11.2026`. */
export function referenceText({ number, date }: DocumentReference, formats: DocumentFormats): string {
  return `${printedLine(number)} ${formats.labels.dated} ${formats.day(date)}`
}

/** A label and what is behind it; nothing where there is nothing. */
export function labelledLine(label: string, ...values: (string | null | undefined)[]): string[] {
  const value = joined(", ", ...values)
  return value ? [`${label}: ${value}`] : []
}
