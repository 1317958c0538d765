import { crmError } from "../../../errors/crm-error"
import type { CrmRequest } from "./crm-request"
import { listed } from "./list"
import { readPage, readRow } from "../../../utils/read-rows"

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
  const { rows, ...page } = await readPage<T>(req.scope, {
    entity,
    filters: req.filterableFields,
    ...listed(req, THINGS[entity].order),
  })
  return { rows, page }
}

/** One part of the configuration. @throws not_found */
export async function readConfigOne<T>(req: CrmRequest, entity: Entity, id: string): Promise<T> {
  const { record, fields } = THINGS[entity]
  const found = await readRow<T>(req.scope, { entity, fields, filters: { id } })
  if (!found) {
    throw crmError("record_not_found", { record, id })
  }
  return found
}
