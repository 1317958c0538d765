/** Leads: companies that are not customers yet, and some private persons. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { convertLeadWorkflow, createLeadWorkflow, disqualifyLeadWorkflow } from "../../../src/workflows/lead"
import { makePhone, slug } from "../customers"
import { FIRST_NAMES, LAST_NAMES, PROSPECTS } from "../names"
import { progress } from "../progress"
import type { Random } from "../random"
import type { UserEmail } from "../users"
import { SOURCES, THEMES } from "./themes"

const COUNT = 40

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

/** @returns opportunities that were leads */
export async function seedLeads(
  container: MedusaContainer,
  random: Random,
  userIds: Record<UserEmail, string>,
): Promise<string[]> {
  const opportunityIds: string[] = []
  for (let index = 0; index < COUNT; index++) {
    const actor_id =
      userIds[index % 7 === 0 ? "lead@example.com" : index % 2 ? "rep1@example.com" : "rep2@example.com"]
    const { result: lead } = await createLeadWorkflow(container).run({
      input: {
        actor_id,
        lead: { ...makeLead(random, index), status: index % 3 === 0 ? "contacted" : "new" },
      },
    })
    if (index % 4 === 3) {
      const { title } = random.pick(THEMES)
      const { result } = await convertLeadWorkflow(container).run({
        input: {
          actor_id,
          id: lead.id,
          opportunity: { title, amount: random.int(500, 9000), currency_code: "ron" },
        },
      })
      opportunityIds.push(result.opportunity.id)
    } else if (index % 8 === 5) {
      await disqualifyLeadWorkflow(container).run({
        input: { actor_id, id: lead.id, reason: random.pick(DISQUALIFIED) },
      })
    }
  }
  progress(`leads ${COUNT}`)
  return opportunityIds
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
