import type { Query } from "./sdk"

const ROOT = "crm"

const keysOf = (thing: string) => ({
  all: [ROOT, thing] as const,
  list: (query: Query = {}) => [ROOT, thing, "list", query] as const,
  detail: (id: string) => [ROOT, thing, "detail", id] as const,
})

/** Every key begins with the thing, and a list's key carries its query. */
export const queryKeys = {
  all: [ROOT] as const,
  board: (query: Query = {}) => [ROOT, "board", query] as const,
  boards: [ROOT, "board"] as const,
  leads: keysOf("leads"),
  opportunities: {
    ...keysOf("opportunities"),
    history: (id: string) => [ROOT, "opportunities", "history", id] as const,
  },
  stages: keysOf("stages"),
  lostReasons: keysOf("lost-reasons"),
  offers: keysOf("offers"),
  discountRules: keysOf("discount-rules"),
  salesOrders: keysOf("sales-orders"),
  reps: keysOf("reps"),
  me: [ROOT, "me"] as const,
}
