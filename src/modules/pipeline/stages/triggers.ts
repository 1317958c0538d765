/** What a stage means for the deal: still open, won, or lost. */
export const STAGE_KINDS = ["open", "won", "lost"] as const
export type StageKind = (typeof STAGE_KINDS)[number]

/** The operations on offers and orders that may bring an opportunity to a stage. */
export const STAGE_TRIGGERS = [
  "offer_created",
  "offer_sent",
  "offer_accepted",
  "offer_declined",
  "offer_expired",
  "order_placed",
  "order_delivered",
  "order_invoiced",
  "order_closed",
  "order_reopened",
  "order_canceled",
] as const
export type StageTrigger = (typeof STAGE_TRIGGERS)[number]

/** The triggers that say a step was undone: only these may move an opportunity back. */
export const BACKWARD_TRIGGERS: ReadonlySet<StageTrigger> = new Set<StageTrigger>([
  "offer_declined",
  "offer_expired",
  "order_reopened",
  "order_canceled",
])

/** A sale outweighs an earlier "lost": these take an opportunity out of a lost stage. */
const REVIVING_TRIGGERS: ReadonlySet<StageTrigger> = new Set<StageTrigger>([
  "order_placed",
  "order_delivered",
  "order_invoiced",
  "order_closed",
  "order_reopened",
])

/** The part of a stage that the rules read. */
export type StageRule = { id: string; rank: number; kind: StageKind; triggers: string[] }

/** The stage that a trigger leads to, if any. */
export function stageForTrigger<S extends StageRule>(stages: S[], trigger: StageTrigger): S | undefined {
  return stages.find((stage) => stage.triggers.includes(trigger))
}

/**
 * Where a document operation moves an opportunity, or undefined when it stays.
 * Forward only by stage rank; a backward trigger may move it back, but not behind what another live document holds.
 *
 * @param held the latest operation of each other live document of the opportunity (`offer_sent` for a sent offer, …)
 */
export function stageAfter<S extends StageRule>(
  stages: S[],
  current: S,
  trigger: StageTrigger,
  held: StageTrigger[] = [],
): S | undefined {
  const target = stageForTrigger(stages, trigger)
  if (!target || target.id === current.id) {
    return undefined
  }
  if (current.kind === "lost") {
    return REVIVING_TRIGGERS.has(trigger) ? target : undefined
  }
  if (target.rank > current.rank) {
    return target
  }
  if (!BACKWARD_TRIGGERS.has(trigger)) {
    return undefined
  }
  const floors = held
    .map((holding) => stageForTrigger(stages, holding))
    .filter((stage) => stage !== undefined)
  const furthest = [target, ...floors].reduce((a, b) => (b.rank > a.rank ? b : a))
  return furthest.rank < current.rank ? furthest : undefined
}

/** The stages a store starts with; created once by the migration script, then the store's own to change. */
export const DEFAULT_STAGES: {
  key: string
  name: string
  names: Record<string, string>
  kind: StageKind
  probability: number
  color: string
  rotting_days: number | null
  triggers: StageTrigger[]
}[] = [
  {
    key: "new",
    name: "New",
    names: { en: "New", ro: "Nou" },
    kind: "open",
    probability: 10,
    color: "grey",
    rotting_days: 14,
    triggers: [],
  },
  {
    key: "visited",
    name: "Visited",
    names: { en: "Visited", ro: "Vizitat" },
    kind: "open",
    probability: 20,
    color: "blue",
    rotting_days: 14,
    triggers: [],
  },
  {
    key: "offer_in_progress",
    name: "Offer in progress",
    names: { en: "Offer in progress", ro: "Ofertă în lucru" },
    kind: "open",
    probability: 40,
    color: "purple",
    rotting_days: 14,
    triggers: ["offer_created", "offer_declined", "offer_expired"],
  },
  {
    key: "offer_sent",
    name: "Offer sent",
    names: { en: "Offer sent", ro: "Ofertă trimisă" },
    kind: "open",
    probability: 60,
    color: "orange",
    rotting_days: 21,
    triggers: ["offer_sent"],
  },
  {
    key: "active_order",
    name: "Active order",
    names: { en: "Active order", ro: "Comandă activă" },
    kind: "open",
    probability: 90,
    color: "blue",
    rotting_days: 45,
    triggers: ["order_placed", "order_reopened"],
  },
  {
    key: "contracted",
    name: "Contracted",
    names: { en: "Contracted", ro: "Contractat" },
    kind: "won",
    probability: 100,
    color: "green",
    rotting_days: null,
    triggers: ["order_closed"],
  },
  {
    key: "lost",
    name: "Lost",
    names: { en: "Lost", ro: "Pierdut" },
    kind: "lost",
    probability: 0,
    color: "red",
    rotting_days: null,
    triggers: [],
  },
]
