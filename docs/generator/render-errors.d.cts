import type { ErrorEntry } from "../../src/errors/catalogue/entry"

export function renderErrors(
  areas: Record<string, Record<string, ErrorEntry>>,
  sentences: Record<string, string>,
): string
