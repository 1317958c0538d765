import type { Query } from "./crm-client"

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
  leads: {
    ...keysOf("leads"),
    duplicates: (query: Query) => [ROOT, "leads", "duplicates", query] as const,
    owners: (id: string) => [ROOT, "leads", "owners", id] as const,
  },
  opportunities: {
    ...keysOf("opportunities"),
    history: (id: string) => [ROOT, "opportunities", "history", id] as const,
    owners: (id: string) => [ROOT, "opportunities", "owners", id] as const,
  },
  activities: keysOf("activities"),
  files: keysOf("files"),
  stages: {
    ...keysOf("stages"),
    contents: (id: string) => [ROOT, "stages", "contents", id] as const,
  },
  lostReasons: keysOf("lost-reasons"),
  offers: {
    ...keysOf("offers"),
    part: (id: string, part: string, query: Query = {}) =>
      [ROOT, "offers", "detail", id, part, query] as const,
  },
  discountRules: {
    ...keysOf("discount-rules"),
    test: (input: Query) => [ROOT, "discount-rules", "test", input] as const,
  },
  salesOrders: {
    ...keysOf("sales-orders"),
    candidates: (query: Query) => [ROOT, "sales-orders", "candidates", query] as const,
    timeline: (id: string) => [ROOT, "sales-orders", "detail", id, "timeline"] as const,
  },
  /** The host's own. */
  stockLocations: [ROOT, "stock-locations"] as const,
  businessDetails: keysOf("business-details"),
  variantCosts: keysOf("variant-costs"),
  seller: { all: [ROOT, "seller"] as const, logo: [ROOT, "seller", "logo"] as const },
  reps: {
    ...keysOf("reps"),
    lists: [ROOT, "reps", "list"] as const,
    owned: (id: string) => [ROOT, "reps", "owned", id] as const,
  },
  teams: keysOf("teams"),
  roles: keysOf("roles"),
  users: [ROOT, "users"] as const,
  me: [ROOT, "me"] as const,
}
