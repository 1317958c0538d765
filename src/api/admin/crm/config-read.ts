import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import type { CrmRequest } from "./crm-request"
import { listed } from "./list"

export const LOST_REASON_FIELDS = ["id", "key", "name", "names", "rank", "is_active"]
export const TEAM_FIELDS = ["id", "name"]
export const ROLE_FIELDS = [
  "id",
  "key",
  "name",
  "names",
  "permissions",
  "store_access",
  "can_configure",
  "can_export",
  "can_see_margin",
  "max_discount_percent",
]
const under = (relation: string, fields: string[]) => fields.map((field) => `${relation}.${field}`)
export const REP_FIELDS = [
  "id",
  "user_id",
  "role_id",
  "team_id",
  ...under("role", ROLE_FIELDS),
  ...under("team", TEAM_FIELDS),
]

/** What the configuration is made of; reading it is open to every rep, as records name these things. */
const THINGS = {
  crm_lost_reason: { record: "lost_reason", fields: LOST_REASON_FIELDS, order: { rank: "ASC" } },
  crm_sales_team: { record: "team", fields: TEAM_FIELDS, order: { name: "ASC" } },
  crm_sales_rep: { record: "rep", fields: REP_FIELDS, order: { created_at: "ASC" } },
  crm_sales_role: { record: "role", fields: ROLE_FIELDS, order: { created_at: "ASC" } },
} as const satisfies Record<
  string,
  { record: string; fields: string[]; order: Record<string, "ASC" | "DESC"> }
>

type Entity = keyof typeof THINGS

/** A page of the configuration. */
export async function readConfigPage<T>(req: CrmRequest, entity: Entity) {
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    filters: req.filterableFields,
    ...listed(req, THINGS[entity].order),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  return { rows: data as unknown as T[], page: { count, offset, limit } }
}

/** One part of the configuration. @throws not_found */
export async function readConfigOne<T>(req: CrmRequest, entity: Entity, id: string): Promise<T> {
  const { record, fields } = THINGS[entity]
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: [...fields], filters: { id } })
  if (!data[0]) {
    throw crmError("record_not_found", { record, id })
  }
  return data[0] as unknown as T
}
