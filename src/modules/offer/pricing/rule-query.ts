import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Rule } from "./choose-rule"

/** What is sold, to whom and in which currency: all that keeps a rule from being read. */
export type RuleScope = {
  /** Every id by which a rule may name one of the products. */
  target_ids: string[]
  customer_id: string | null
  customer_group_ids: string[]
  currency_code: string
}

const COLUMNS = `id, name, target, target_ids, customer_group_ids, customer_ids, min_quantity, starts_at, ends_at,
  currency_code, type, value, priority, is_active`

const texts = "(select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(?::jsonb))"

const CONDITIONS = `deleted_at is null and is_active
  and (starts_at is null or starts_at <= now()) and (ends_at is null or ends_at >= now())
  and (currency_code is null or currency_code = ?)
  and (customer_ids = '{}' or customer_ids @> array[?::text])
  and (customer_group_ids = '{}' or customer_group_ids && ${texts})`

/** Rules in force that may matter to a sale; those that name a product come by the index on their targets. */
export async function listRulesFor(manager: EntityManager, scope: RuleScope): Promise<Rule[]> {
  const met = [scope.currency_code, scope.customer_id ?? "", JSON.stringify(scope.customer_group_ids)]
  return await manager.execute<Rule[]>(
    `select ${COLUMNS} from crm_discount_rule where target = 'all' and ${CONDITIONS}
     union all
     select ${COLUMNS} from crm_discount_rule where target <> 'all' and target_ids && ${texts} and ${CONDITIONS}`,
    [...met, JSON.stringify(scope.target_ids), ...met],
  )
}
