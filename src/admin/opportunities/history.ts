import type { HttpOwnerChange, HttpStageChange } from "../../types/http"

export type HistoryEntry =
  | { kind: "stage"; id: string; at: string; change: HttpStageChange }
  | { kind: "owner"; id: string; at: string; change: HttpOwnerChange }

/** Changes of stage and of owner as one story, newest first. */
export const historyOf = (stages: HttpStageChange[], owners: HttpOwnerChange[]): HistoryEntry[] =>
  [
    ...stages.map((change) => ({ kind: "stage" as const, id: change.id, at: change.at, change })),
    ...owners.map((change) => ({ kind: "owner" as const, id: change.id, at: change.at, change })),
  ].sort((a, b) => b.at.localeCompare(a.at))
