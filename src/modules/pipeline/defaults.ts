import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { DEFAULT_ROLES } from "./access/permissions"
import { DEFAULT_STAGES } from "./stages/triggers"

const DEFAULT_LOST_REASONS = [
  { key: "price", name: "Price too high", names: { en: "Price too high", ro: "Preț prea mare" } },
  {
    key: "competitor",
    name: "Chose a competitor",
    names: { en: "Chose a competitor", ro: "A ales un concurent" },
  },
  { key: "no_budget", name: "No budget", names: { en: "No budget", ro: "Fără buget" } },
  { key: "no_need", name: "No need any more", names: { en: "No need any more", ro: "Nu mai are nevoie" } },
  { key: "no_answer", name: "No answer", names: { en: "No answer", ro: "Nu mai răspunde" } },
  {
    key: "delivery_time",
    name: "Delivery too slow",
    names: { en: "Delivery too slow", ro: "Termen de livrare prea lung" },
  },
]

async function isEmpty(manager: EntityManager, table: string): Promise<boolean> {
  const [row] = await manager.execute(`select 1 from ${table} limit 1`)
  return !row
}

async function insert(
  manager: EntityManager,
  table: string,
  prefix: string,
  rows: Record<string, unknown>[],
) {
  for (const row of rows) {
    const columns = Object.keys(row)
    await manager.execute(
      `insert into ${table} (id, ${columns.join(", ")}) values (?, ${columns.map(() => "?").join(", ")})
         on conflict do nothing`,
      [generateEntityId(undefined, prefix), ...Object.values(row)],
    )
  }
}

/** A text array literal; keys are our own words, so nothing needs escaping. */
const textArray = (values: string[]) => `{${values.join(",")}}`

/** Gives an empty pipeline its stages, roles and lost reasons. Where a store has its own, nothing changes. */
export async function createDefaults(manager: EntityManager): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtext('crm_pipeline:defaults'))")
  if (await isEmpty(manager, "crm_stage")) {
    const stages = DEFAULT_STAGES.map(({ names, triggers, ...stage }, rank) => ({
      ...stage,
      rank,
      names: JSON.stringify(names),
      triggers: textArray(triggers),
    }))
    await insert(manager, "crm_stage", "crmstg", stages)
  }
  if (await isEmpty(manager, "crm_sales_role")) {
    const roles = DEFAULT_ROLES.map(({ names, permissions, ...role }) => ({
      ...role,
      names: JSON.stringify(names),
      permissions: JSON.stringify(permissions),
    }))
    await insert(manager, "crm_sales_role", "crmrole", roles)
  }
  if (await isEmpty(manager, "crm_lost_reason")) {
    const reasons = DEFAULT_LOST_REASONS.map(({ names, ...reason }, rank) => ({
      ...reason,
      rank,
      names: JSON.stringify(names),
    }))
    await insert(manager, "crm_lost_reason", "crmlr", reasons)
  }
}
