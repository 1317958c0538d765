import { ARTICLES } from "../../catalog/articles"
import { Random } from "../../random"
import { type Deal, type Known, planDeals } from "../plan"
import { planLeads } from "../plan-leads"

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

const KNOWN: Known = {
  companyIds: ids("company", 62),
  personIds: ids("person", 18),
  variantIds: new Map(ARTICLES.map(({ sku }) => [sku, sku])),
  visitedStageId: "visited",
  lostReasonIds: ids("reason", 4),
  shippingOptionIds: ids("option", 2),
}

const plan = (seed: number) => planDeals(new Random(seed), KNOWN, ARTICLES)
const hasOrder = ({ outcome }: Deal) =>
  ["ordered", "partly_delivered", "delivered", "invoiced", "closed"].includes(outcome)

const SEEDS = [1, 7, 2026]

describe("the plan of the demo", () => {
  it.each(SEEDS)("is two hundred deals, the same ones every time (%i)", (seed) => {
    expect(plan(seed)).toHaveLength(200)
    expect(plan(seed)).toEqual(plan(seed))
  })

  it.each(SEEDS)("has no two deals with the same customer and title (%i)", (seed) => {
    const keys = plan(seed).map(({ opportunity }) => `${opportunity.customer_id} ${opportunity.title}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(SEEDS)("makes some deals of every kind first (%i)", (seed) => {
    const deals = plan(seed)
    const first = deals.filter(({ is_first }) => is_first)
    expect(first).toHaveLength(40)
    expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(deals.map(({ outcome }) => outcome)))
  })

  /** As they are made: in order, the first ones first. */
  it.each(SEEDS)("numbers documents in the order of their dates (%i)", (seed) => {
    const orders = plan(seed).filter(hasOrder)
    const made = [...orders.filter(({ is_first }) => is_first), ...orders.filter(({ is_first }) => !is_first)]
    expect(made).toEqual(orders)
    expect(made.map(({ days_in_stage }) => -days_in_stage)).toEqual(
      orders.map(({ days_in_stage }) => -days_in_stage).sort((a, b) => a - b),
    )
    for (const isFirst of [true, false]) {
      const isClosed = orders
        .filter(({ is_first }) => is_first === isFirst)
        .map(({ outcome }) => outcome === "closed")
      expect(isClosed).toEqual([...isClosed].sort((a, b) => Number(b) - Number(a)))
    }
  })

  it.each(SEEDS)("orders no more than there is in stock (%i)", (seed) => {
    const ordered = new Map<string, number>()
    for (const { variant_id, quantity } of plan(seed)
      .filter(hasOrder)
      .flatMap(({ offer }) => offer?.lines ?? []))
      ordered.set(variant_id, (ordered.get(variant_id) ?? 0) + quantity)
    expect(ARTICLES.filter(({ sku, stock }) => (ordered.get(sku) ?? 0) > stock)).toEqual([])
  })

  it("has no two leads with the same e-mail", () => {
    const emails = planLeads(new Random(7)).map(({ lead }) => lead.email)
    expect(new Set(emails).size).toBe(emails.length)
  })
})
