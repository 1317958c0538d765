/** The values of a query parameter, however often and as what it was given. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsOf) : []
}

/** The names in each path that a request asks to read, or to sort by: "+items.variant,-title" → [[items, variant], [title]]. */
export function askedPaths(query: Record<string, unknown>): string[][] {
  return [query.fields, query.order]
    .flatMap(textsOf)
    .flatMap((text) => text.split(","))
    .map((path) => path.split(/\W+/).filter(Boolean))
}
