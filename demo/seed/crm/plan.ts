/** Two hundred deals, decided before anything is made: who, what, how far they come, and since when. */
import type { Article } from "../catalog/articles"
import type { Random } from "../random"
import type { UserEmail } from "../users"
import { DECLINE_REASONS, LOST_NOTES, SOURCES, THEMES, TO_DO, type Theme } from "./themes"

/** How many deals come how far, and how many of those are there before the demo is ready. */
const COUNTS = {
  new: { all: 37, first: 8 },
  visited: { all: 33, first: 7 },
  draft: { all: 25, first: 4 },
  sent: { all: 31, first: 4 },
  declined: { all: 4, first: 1 },
  ordered: { all: 9, first: 2 },
  partly_delivered: { all: 7, first: 1 },
  delivered: { all: 5, first: 1 },
  invoiced: { all: 3, first: 1 },
  closed: { all: 24, first: 6 },
  lost_early: { all: 13, first: 4 },
  lost_offer: { all: 9, first: 1 },
} as const satisfies Record<string, { all: number; first: number }>

/** How far a deal comes. `declined` is a sent offer that the customer refused; lost deals say what was before. */
export type Outcome = keyof typeof COUNTS

/** Ids of what the deals are made of. */
export interface Known {
  companyIds: string[]
  personIds: string[]
  /** By SKU. */
  variantIds: ReadonlyMap<string, string>
  visitedStageId: string
  lostReasonIds: string[]
  shippingOptionIds: string[]
}

interface PlannedLine {
  variant_id: string
  quantity: number
  discount_type?: "percent"
  discount_value?: number
}

/** What the requests say that make the deal; `demo/fill` sends them. Days count from the day on which it is made. */
export interface Deal {
  outcome: Outcome
  /** Whether it is made before the demo is ready. */
  is_first: boolean
  owner: UserEmail
  /** No other deal has its customer and its title, so that one whose making was cut off is found again. */
  opportunity: {
    title: string
    customer_id: string
    /** Major units, as estimated before there is an offer. */
    amount: number
    amount_source: "manual" | "offer"
    currency_code: "ron" | "eur"
    source: string
    priority: "low" | "medium" | "high"
    tags: string[]
  }
  visited_stage_id: string
  offer: { shipping_option_id: string; terms: string; lines: PlannedLine[] } | null
  decline_reason: string
  lost: { lost_reason_id: string; lost_note: string }
  /** Something left to do, in so many days. */
  activity: { type: "call" | "meeting" | "task"; title: string; due_in: number } | null
  /** Days since it was created and since it came into its stage. */
  age: number
  days_in_stage: number
  /** Days until it is expected to close; less than zero when that is overdue. */
  closes_in: number
}

const OWNERS: readonly UserEmail[] = [
  ...Array<UserEmail>(4).fill("rep1@example.com"),
  ...Array<UserEmail>(4).fill("rep2@example.com"),
  ...Array<UserEmail>(2).fill("lead@example.com"),
  "manager@example.com",
]

const UNDER_WAY: readonly Outcome[] = ["ordered", "partly_delivered", "delivered", "invoiced"]
const hasOffer = (outcome: Outcome) => !["new", "visited", "lost_early"].includes(outcome)
const hasEnded = (outcome: Outcome) => /^(lost|closed)/.test(outcome)

/** Sorted so that what came to its stage first comes first: document numbers then grow with the dates. */
export function planDeals(random: Random, known: Known, articles: readonly Article[]): Deal[] {
  const choose = subjects(random, known)
  const deals = (Object.keys(COUNTS) as Outcome[]).flatMap((outcome) =>
    Array.from({ length: COUNTS[outcome].all }, (_, index) => {
      const days = planDaysInStage(random, outcome, index < COUNTS[outcome].first)
      return planDeal(random, outcome, days, choose(), known, articles)
    }),
  )
  deals.sort((a, b) => b.days_in_stage - a.days_in_stage)
  return markFirst(deals)
}

/** Of each kind the oldest. */
function markFirst(deals: Deal[]): Deal[] {
  const seen = new Map<Outcome, number>()
  return deals.map((deal) => {
    const place = seen.get(deal.outcome) ?? 0
    seen.set(deal.outcome, place + 1)
    return { ...deal, is_first: place < COUNTS[deal.outcome].first }
  })
}

interface Subject {
  theme: Theme
  customer_id: string
}

/** Gives a customer and what they ask for, never the same twice. */
function subjects(random: Random, { companyIds, personIds }: Known): () => Subject {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const theme = random.pick(THEMES)
      const customer_id = random.pick(random.chance(0.93) ? companyIds : personIds)
      const key = `${customer_id} ${theme.title}`
      if (taken.has(key)) continue
      taken.add(key)
      return { theme, customer_id }
    }
  }
}

function planDeal(
  random: Random,
  outcome: Outcome,
  days_in_stage: number,
  { theme, customer_id }: Subject,
  known: Known,
  articles: readonly Article[],
): Deal {
  const inEuro = !hasOffer(outcome) && random.chance(0.12)
  const amount = random.int(500, 9000)
  return {
    outcome,
    is_first: false,
    owner: random.pick(OWNERS),
    opportunity: {
      title: theme.title,
      customer_id,
      amount: inEuro ? Math.round(amount / 5) : amount,
      // The estimate gives way to the offer's total as soon as there is one.
      amount_source: hasOffer(outcome) ? "offer" : "manual",
      currency_code: inEuro ? "eur" : "ron",
      source: random.pick(SOURCES),
      priority: random.pick(["low", "medium", "medium", "medium", "high"] as const),
      tags: [...theme.tags],
    },
    visited_stage_id: known.visitedStageId,
    offer: hasOffer(outcome) ? planOffer(random, theme, known, articles) : null,
    decline_reason: random.pick(DECLINE_REASONS),
    lost: { lost_reason_id: random.pick(known.lostReasonIds), lost_note: random.pick(LOST_NOTES) },
    activity: !hasEnded(outcome) && random.chance(0.42) ? planActivity(random) : null,
    age: days_in_stage + random.int(1, 45),
    days_in_stage,
    closes_in: random.int(-8, 60),
  }
}

/** Some late, some for today. */
function planActivity(random: Random): Deal["activity"] {
  const [type, title] = random.pick(TO_DO)
  return { type, title, due_in: random.int(-4, 10) }
}

/**
 * Documents are numbered as they are made. So that the numbers grow with the dates, every order that is there before the
 * demo is ready is older than those that come later, and in both groups the closed ones are older than those under way.
 */
function planDaysInStage(random: Random, outcome: Outcome, isFirst: boolean): number {
  if (outcome === "closed") return isFirst ? random.int(31, 110) : random.int(7, 25)
  if (UNDER_WAY.includes(outcome)) return isFirst ? random.int(27, 30) : random.int(0, 6)
  if (outcome === "lost_early" || outcome === "lost_offer") return random.int(2, 90)
  return random.int(0, outcome === "new" ? 20 : 28)
}

/**
 * Only of what there is plenty of, and little enough that the orders do not empty the warehouse. Lines come priced by
 * the rules; here and there the salesperson has given something more.
 */
function planOffer(random: Random, theme: Theme, known: Known, articles: readonly Article[]): Deal["offer"] {
  const sold = articles.filter(({ category, stock }) => theme.categories.includes(category) && stock >= 20)
  const lines = random.sample(sold, random.int(3, 7)).map(({ sku, stock }): PlannedLine => {
    const quantity = random.int(Math.ceil(stock / 40), Math.ceil(stock / 16))
    const line = { variant_id: known.variantIds.get(sku) ?? "", quantity }
    if (!random.chance(0.12)) return line
    return { ...line, discount_type: "percent", discount_value: random.int(2, 15) }
  })
  return { shipping_option_id: random.pick(known.shippingOptionIds), terms: "Plată la 30 de zile", lines }
}
