/**
 * Writes down which leads and deals the demo is to have, in a schema of its own in the demo's database. `demo/fill` makes
 * them with the running server and marks here what is made.
 */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { progress } from "../progress"
import type { Deal } from "./plan"
import type { PlannedLead } from "./plan-leads"

const TABLE = `
  create schema demo;
  create table demo.planned_record (
    place int primary key,
    kind text not null check (kind in ('lead', 'deal')),
    plan jsonb not null,
    is_first boolean not null,
    -- the lead, or the deal's opportunity, as soon as it is there
    record_id text unique,
    is_done boolean not null default false
  )`

/** A lead comes after so many deals. */
const DEALS_PER_LEAD = 5

type Row = { kind: "lead"; plan: PlannedLead } | { kind: "deal"; plan: Deal }

export async function writePlan(container: MedusaContainer, leads: PlannedLead[], deals: Deal[]) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = mix(leads, deals).map(({ kind, plan }, place) => ({
    ...{ place, kind, is_first: plan.is_first },
    plan: JSON.stringify(plan),
  }))
  await connection.transaction(async (transaction) => {
    await transaction.raw(TABLE)
    await transaction.withSchema("demo").insert(rows).into("planned_record")
  })
  progress(`plan of ${leads.length} leads and ${deals.length} deals`)
}

function mix(leads: PlannedLead[], deals: Deal[]): Row[] {
  const rest = leads.map((plan): Row => ({ kind: "lead", plan }))
  const mixed = deals.flatMap((plan, index): Row[] => [
    { kind: "deal", plan },
    ...(index % DEALS_PER_LEAD === 0 ? rest.splice(0, 1) : []),
  ])
  return [...mixed, ...rest]
}
