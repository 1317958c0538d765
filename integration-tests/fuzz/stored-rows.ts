import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Database = { raw: (sql: string) => Promise<{ rows: Record<string, string>[] }> }

/** Tables of the host that our routes write to. */
const HOST_TABLES = [
  "order",
  "order_line_item",
  "order_item",
  "customer",
  "fulfillment",
  "payment",
  "reservation_item",
]

/** A sum of what each table holds, to see whether anything changed; when a row was last touched does not count. */
export async function sumOfRows(container: MedusaContainer): Promise<Record<string, string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Database
  const { rows: tables } = await database.raw(
    `select table_name from information_schema.tables
     where table_schema = 'public' and (table_name like '%crm\\_%' or table_name in (${HOST_TABLES.map((name) => `'${name}'`).join(", ")}))`,
  )
  const sums = tables.map(
    ({ table_name }) =>
      `select '${table_name}' as name, md5(coalesce(string_agg(t.row, '|' order by t.row), '')) as sum
       from (select (to_jsonb(x) - 'updated_at')::text as row from "${table_name}" x) t`,
  )
  const { rows } = await database.raw(sums.join(" union all "))
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}
