import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { onManager } from "../../../persistence/stores"
import type { OfferSession } from "../entities"
import type { DatedCost } from "./costs-in-force"

/** What one piece costs from a day on; major units. */
export type CostFields = DatedCost & { amount: number }
export type StoredCost = CostFields & { id: string }

const KEY = "variant_id, currency_code, valid_from"
const INSERT = `insert into crm_variant_cost (id, ${KEY}, amount, raw_amount)
  select c.id, c.variant_id, c.currency_code, c.valid_from, c.amount,
    jsonb_build_object('value', c.amount::text, 'precision', 20)
  from jsonb_to_recordset(?::jsonb) as c (id text, variant_id text, currency_code text, valid_from text, amount numeric)
  on conflict (${KEY}) where deleted_at is null`

const rowsOf = (costs: (CostFields & { id?: string })[]) =>
  JSON.stringify(costs.map((cost) => ({ ...cost, id: cost.id ?? generateEntityId(undefined, "crmvc") })))

/**
 * The costs that count on a day, those of all variants in one statement.
 * @param asked in every currency unless one is named
 */
async function costsOn(
  manager: EntityManager,
  { variant_ids, currency_code, day }: { variant_ids: string[]; currency_code?: string; day: string },
): Promise<StoredCost[]> {
  const rows: StoredCost[] = await manager.execute(
    `select distinct on (variant_id, currency_code) id, ${KEY}, amount from crm_variant_cost
     where variant_id in (select jsonb_array_elements_text(?::jsonb)) and valid_from <= ? and deleted_at is null
       ${currency_code ? "and currency_code = ?" : ""}
     order by variant_id, currency_code, valid_from desc`,
    [JSON.stringify(variant_ids), day, ...(currency_code ? [currency_code] : [])],
  )
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}

/** Writes a cost; one of the same variant, currency and day gets the new amount. Returns the amount it had before. */
async function upsertCost(
  manager: EntityManager,
  cost: CostFields,
): Promise<{ id: string; amount_before: number | null }> {
  const [before] = await manager.execute(
    `select amount from crm_variant_cost
     where variant_id = ? and currency_code = ? and valid_from = ? and deleted_at is null`,
    [cost.variant_id, cost.currency_code, cost.valid_from],
  )
  const [{ id }] = await manager.execute(
    `${INSERT} do update set amount = excluded.amount, raw_amount = excluded.raw_amount, updated_at = now() returning id`,
    [rowsOf([cost])],
  )
  return { id, amount_before: before ? Number(before.amount) : null }
}

/** Writes costs whose place is free; what is there already stays. Returns how many it wrote. */
async function insertMissingCosts(
  manager: EntityManager,
  costs: (CostFields & { id?: string })[],
): Promise<number> {
  const written = costs.length
    ? await manager.execute(`${INSERT} do nothing returning id`, [rowsOf(costs)])
    : []
  return written.length
}

async function listCostsOn(
  { manager }: OfferSession,
  asked: { variant_ids: string[]; currency_code?: string; day: string },
): Promise<StoredCost[]> {
  return asked.variant_ids.length ? await costsOn(manager, asked) : []
}

/** What variants cost. */
export const costStore = {
  reads: {
    /** What variants cost on a day, in one currency or in each. One query. */
    listCostsOn,
  },
  writes: {
    /** Writes what a variant costs from a day on, also over the amount that was said for that day. */
    saveVariantCost: onManager(upsertCost),
    /** Writes many costs, but none over another. Returns how many were written. */
    addMissingCosts: onManager(insertMissingCosts),
  },
}
