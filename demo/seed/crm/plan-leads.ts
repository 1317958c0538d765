/** Leads, decided before anything is made: companies that are not customers yet, and some private persons. */
import { makePhone, slug } from "../customers"
import { FIRST_NAMES, LAST_NAMES, PROSPECTS } from "../names"
import type { Random } from "../random"
import type { UserEmail } from "../users"
import { SOURCES, THEMES } from "./themes"

const COUNT = 40

/** So many are there before the demo is ready. */
const FIRST = 9

const NOTES = [
  "A cerut catalogul și lista de prețuri.",
  "Vrea o vizită la sediu săptămâna viitoare.",
  "Lucrează acum cu un furnizor din Cluj; caută termene mai scurte.",
  "Începe o investiție nouă în primăvară.",
] as const

const DISQUALIFIED = [
  "Cumpără numai la licitații publice",
  "Firma și-a încetat activitatea",
  "Număr de telefon greșit",
]

/** What the requests say that make the lead; `demo/fill` sends them. */
export interface PlannedLead {
  is_first: boolean
  owner: UserEmail
  /** No other lead has its e-mail, so that one whose making was cut off is found again. */
  lead: {
    name: string
    company_name: string | null
    email: string
    phone: string
    source: string
    note: string
    tags: string[]
    status: "new" | "contacted"
  }
  /** The opportunity that it becomes. */
  convert: { title: string; amount: number; currency_code: "ron" } | null
  disqualify: { reason: string } | null
}

export function planLeads(random: Random): PlannedLead[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const becomes = index % 4 === 3 ? "opportunity" : index % 8 === 5 ? "disqualified" : "lead"
    return {
      is_first: index < FIRST,
      owner: index % 7 === 0 ? "lead@example.com" : index % 2 ? "rep1@example.com" : "rep2@example.com",
      lead: { ...makeLead(random, index), status: index % 3 === 0 ? "contacted" : "new" },
      convert:
        becomes === "opportunity"
          ? { title: random.pick(THEMES).title, amount: random.int(500, 9000), currency_code: "ron" }
          : null,
      disqualify: becomes === "disqualified" ? { reason: random.pick(DISQUALIFIED) } : null,
    }
  })
}

function makeLead(random: Random, index: number) {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
  const company = PROSPECTS[index]
  return {
    name,
    company_name: company ? `${company} SRL` : null,
    email: company ? `office@${slug(company)}.example` : `${slug(name)}.${index}@mail.example`,
    phone: makePhone(random),
    source: random.pick(SOURCES),
    note: random.pick(NOTES),
    tags: random.chance(0.3) ? ["prioritar"] : [],
  }
}
