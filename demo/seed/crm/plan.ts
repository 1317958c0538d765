/** Two hundred deals, decided before anything is written: who, what, how far they have come, and since when. */
import type { Article } from "../catalog/articles"
import type { Random } from "../random"
import type { UserEmail } from "../users"
import { SOURCES, THEMES } from "./themes"

/** How far a deal has come. `declined` is a sent offer that the customer refused; lost deals say what was before. */
export type Outcome =
  | "new"
  | "visited"
  | "draft"
  | "sent"
  | "declined"
  | "ordered"
  | "partly_delivered"
  | "delivered"
  | "invoiced"
  | "closed"
  | "lost_early"
  | "lost_offer"

const COUNTS: Record<Outcome, number> = {
  new: 36,
  visited: 32,
  draft: 24,
  sent: 30,
  declined: 4,
  ordered: 9,
  partly_delivered: 7,
  delivered: 5,
  invoiced: 3,
  closed: 28,
  lost_early: 13,
  lost_offer: 9,
}

export interface Deal {
  outcome: Outcome
  title: string
  customerId: string
  owner: UserEmail
  /** In lei, or in euro; as estimated before there is an offer. */
  amount: number
  currency: "ron" | "eur"
  source: string
  priority: "low" | "medium" | "high"
  tags: string[]
  articles: { sku: string; quantity: number; manualDiscount: number | null }[]
  /** Days since it was created and since it came into its stage. */
  age: number
  daysInStage: number
  /** Days until it is expected to close; less than zero when that is overdue. */
  closesIn: number
}

const OWNERS: readonly UserEmail[] = [
  ...Array<UserEmail>(4).fill("rep1@example.com"),
  ...Array<UserEmail>(4).fill("rep2@example.com"),
  ...Array<UserEmail>(2).fill("lead@example.com"),
  "manager@example.com",
]

const hasOffer = (outcome: Outcome) => !["new", "visited", "lost_early"].includes(outcome)

/** Sorted so that what was closed first comes first: document numbers then grow with the dates. */
export function planDeals(
  random: Random,
  customers: { companyIds: string[]; personIds: string[] },
  articles: readonly Article[],
): Deal[] {
  const outcomes = (Object.keys(COUNTS) as Outcome[]).flatMap((outcome) =>
    Array<Outcome>(COUNTS[outcome]).fill(outcome),
  )
  const deals = outcomes.map((outcome) => planDeal(random, outcome, customers, articles))
  return deals.sort((a, b) => b.daysInStage - a.daysInStage)
}

function planDeal(
  random: Random,
  outcome: Outcome,
  customers: { companyIds: string[]; personIds: string[] },
  articles: readonly Article[],
): Deal {
  const theme = random.pick(THEMES)
  const daysInStage = planDaysInStage(random, outcome)
  const inEuro = !hasOffer(outcome) && random.chance(0.12)
  const amount = random.int(500, 9000)
  return {
    outcome,
    title: theme.title,
    customerId: random.pick(random.chance(0.93) ? customers.companyIds : customers.personIds),
    owner: random.pick(OWNERS),
    amount: inEuro ? Math.round(amount / 5) : amount,
    currency: inEuro ? "eur" : "ron",
    source: random.pick(SOURCES),
    priority: random.pick(["low", "medium", "medium", "medium", "high"] as const),
    tags: [...theme.tags],
    articles: hasOffer(outcome) ? planArticles(random, theme.categories, articles) : [],
    age: daysInStage + random.int(1, 45),
    daysInStage,
    closesIn: random.int(-8, 60),
  }
}

/** Orders under way are younger than any closed one, so that closed invoices have the lower numbers. */
function planDaysInStage(random: Random, outcome: Outcome): number {
  if (outcome === "closed") return random.int(7, 110)
  if (["ordered", "partly_delivered", "delivered", "invoiced"].includes(outcome)) return random.int(0, 6)
  if (outcome === "lost_early" || outcome === "lost_offer") return random.int(2, 90)
  return random.int(0, outcome === "new" ? 20 : 28)
}

/** Only of what there is plenty of, and little enough that fifty orders do not empty the warehouse. */
function planArticles(
  random: Random,
  categories: readonly string[],
  articles: readonly Article[],
): Deal["articles"] {
  const sold = articles.filter(({ category, stock }) => categories.includes(category) && stock >= 20)
  return random.sample(sold, random.int(3, 7)).map(({ sku, stock }) => ({
    sku,
    quantity: random.int(Math.ceil(stock / 40), Math.ceil(stock / 16)),
    manualDiscount: random.chance(0.12) ? random.int(2, 15) : null,
  }))
}
