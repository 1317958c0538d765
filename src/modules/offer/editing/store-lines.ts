import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** The columns of a line by their type, beside the amounts. */
const PLAIN = {
  kind: "text",
  rank: "int",
  origin_id: "text",
  variant_id: "text",
  product_id: "text",
  title: "text",
  sku: "text",
  is_tax_inclusive: "boolean",
  price_list_id: "text",
  price_list_title: "text",
  discount_type: "text",
  discount_source: "text",
  discount_rule_id: "text",
  discount_rule_name: "text",
  discount_rule_reason: "jsonb",
  tax_rate: "real",
} as const

/** Each has a twin that keeps every digit, as Medusa's big numbers do. */
const AMOUNTS = [
  ...["quantity", "list_price", "original_price", "unit_cost", "discount_value", "unit_price", "subtotal"],
  ...["document_discount", "discount_total", "net_total", "tax_total", "total"],
]

const OWN = [...Object.keys(PLAIN), ...AMOUNTS]
const COLUMNS = [...OWN, ...AMOUNTS.map((amount) => `raw_${amount}`)]
const TYPES = [
  ...Object.entries(PLAIN).map(([column, type]) => `${column} ${type}`),
  ...AMOUNTS.map((amount) => `${amount} numeric`),
]
const VALUES = [
  ...OWN.map((column) => `l.${column}`),
  ...AMOUNTS.map(
    (amount) =>
      `case when l.${amount} is not null then jsonb_build_object('value', l.${amount}::text, 'precision', 20) end`,
  ),
]
const rowOf = (name: string) => `(${OWN.map((column) => `${name}.${column}`).join(", ")})`

const UPSERT = `insert into crm_offer_line (id, offer_id, ${COLUMNS.join(", ")})
  select l.id, ?, ${VALUES.join(", ")} from jsonb_to_recordset(?::jsonb) as l (id text, ${TYPES.join(", ")})
  on conflict (id) do update set updated_at = now(), ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(", ")}
  where ${rowOf("crm_offer_line")} is distinct from ${rowOf("excluded")}`

const DELETE = `delete from crm_offer_line where offer_id = ? and deleted_at is null
  and id not in (select jsonb_array_elements_text(?::jsonb))`

/** What a column holds when a line says nothing of it. */
const EMPTY: Record<string, unknown> = { kind: "product", is_tax_inclusive: false, discount_source: "none" }

/**
 * Makes these lines the lines of an offer: one statement writes all that changed or are new, one removes the others,
 * however many there are.
 */
export async function storeLines(
  manager: EntityManager,
  offer_id: string,
  lines: Record<string, unknown>[],
): Promise<void> {
  const rows = lines.map((line) => ({
    id: line.id ?? generateEntityId(undefined, "crmoffl"),
    ...Object.fromEntries(OWN.map((column) => [column, line[column] ?? EMPTY[column] ?? null])),
  }))
  await manager.execute(DELETE, [offer_id, JSON.stringify(rows.map(({ id }) => id))])
  if (rows.length) {
    await manager.execute(UPSERT, [offer_id, JSON.stringify(rows)])
  }
}
