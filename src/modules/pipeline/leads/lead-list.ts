import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { LeadDTO } from "../dto"
import { namesOf } from "../../../utils/record-fields"
import { leadCondition, type LeadFilter } from "../search/lead-filter"
import { LEAD_RECORD_FIELDS } from "./record-fields"

/** What a lead says of itself; the keys of the duplicate search stay inside. */
export const LEAD_FIELDS = [
  "id",
  ...namesOf(LEAD_RECORD_FIELDS),
  "team_id",
  "opportunity_id",
  "customer_id",
  "created_at",
  "updated_at",
] satisfies (keyof LeadDTO)[]

const COLUMNS = LEAD_FIELDS.map((field) => `l.${field}`).join(", ")

/** The fields a list may be ordered by. */
export const LEAD_ORDERS = ["created_at", "updated_at", "name", "company_name", "status"] as const
type Field = (typeof LEAD_ORDERS)[number]
export type LeadOrder = Field | `-${Field}`

export type LeadPage = { order?: LeadOrder; limit: number; offset: number }

/** Rows that are equal in the order asked for come by id, so that pages never overlap; empty ones come last. */
function orderBy(order: LeadOrder): string {
  const direction = order.startsWith("-") ? "desc" : "asc"
  const field = order.replace("-", "") as Field
  return `l.${field} ${direction} ${field === "company_name" ? "nulls last" : ""}, l.id ${direction}`
}

/** A page of the leads that a filter lets through, and how many there are. Two statements. */
export async function listLeads(
  manager: EntityManager,
  filter: LeadFilter,
  { order = "-created_at", limit, offset }: LeadPage,
): Promise<{ leads: LeadDTO[]; count: number }> {
  const { sql, bindings } = leadCondition(filter)
  const [leads, counted] = await Promise.all([
    manager.execute<LeadDTO[]>(
      `select ${COLUMNS} from crm_lead l where ${sql} order by ${orderBy(order)} limit ? offset ?`,
      [...bindings, limit, offset],
    ),
    manager.execute<{ count: number }[]>(
      `select count(*)::int as count from crm_lead l where ${sql}`,
      bindings,
    ),
  ])
  return { leads, count: counted[0].count }
}
