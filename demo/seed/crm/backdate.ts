/**
 * Spreads the deals over the last months. Workflows stamp the present, as they should; a board on which everything
 * happened a minute ago shows nothing of what ages in it. For the demo only, and the only place that writes directly.
 */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Deal } from "./plan"

/** @param deals by their opportunity's id */
export async function backdate(container: MedusaContainer, deals: ReadonlyMap<string, Deal>): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ages = [...deals.values()].map(({ age }) => age)
  const days = [...deals.values()].map(({ daysInStage }) => daysInStage)
  await connection.transaction(async (transaction) => {
    await transaction.raw(DATES, [[...deals.keys()], ages, days])
    for (const statement of STATEMENTS) await transaction.raw(statement)
  })
}

/**
 * For each deal: when it was born, when it came into its stage, when its order was placed, when that was delivered
 * and invoiced. Document numbers keep growing with these dates, because the plan is made in this order.
 */
const DATES = `
  create temporary table deal on commit drop as
  with given as (
    select g.id, s.kind,
      now() - age * interval '1 day' as born,
      now() - days * interval '1 day' - interval '1 hour' as moved
    from unnest(?::text[], ?::int[], ?::int[]) as g (id, age, days)
    join crm_opportunity o on o.id = g.id join crm_stage s on s.id = o.stage_id
  )
  select id, born, moved,
    case kind when 'won' then born + (moved - born) * 0.8 else moved end as placed,
    case kind when 'won' then moved - interval '4 hours' else moved + (now() - moved) * 0.4 end as handed_over,
    case kind when 'won' then moved else moved + (now() - moved) * 0.5 end as billed
  from given`

const STATEMENTS = [
  `update crm_opportunity o set created_at = born, stage_entered_at = moved,
     closed_at = case when closed_at is null then null else moved end
   from deal where deal.id = o.id`,

  // The history's entries keep their order: the first when it was born, the last when it came into its stage.
  `update crm_stage_change c set at = born + (moved - born) * place, created_at = born + (moved - born) * place
   from deal, (
     select id, (row_number() over history - 1) / greatest(count(*) over (partition by opportunity_id) - 1, 1)::float as place
     from crm_stage_change window history as (partition by opportunity_id order by at, id)
   ) as entry
   where deal.id = c.opportunity_id and entry.id = c.id`,

  `update crm_offer f set
     created_at = case status when 'draft' then moved else born + (moved - born) * 0.4 end,
     sent_at = case when sent_at is null then null when status = 'sent' then moved else born + (moved - born) * 0.6 end,
     accepted_at = case when accepted_at is null then null else placed end,
     declined_at = case when declined_at is null then null else moved end
   from deal where deal.id = f.opportunity_id`,
  `update crm_offer set valid_until = sent_at + interval '30 days' where sent_at is not null`,

  `update crm_sales_order s set created_at = placed, closed_at = case when closed_at is null then null else moved end
   from deal where deal.id = s.opportunity_id`,
  `update "order" o set created_at = placed from crm_sales_order s join deal on deal.id = s.opportunity_id
   where o.id = s.order_id`,

  `update crm_delivery_note n set issued_at = handed_over, created_at = handed_over,
     delivered_at = case when delivered_at is null then null else handed_over end
   from crm_sales_order s join deal on deal.id = s.opportunity_id where s.id = n.sales_order_id`,
  `update fulfillment f set created_at = n.issued_at, packed_at = n.issued_at, delivered_at = n.delivered_at
   from crm_delivery_note n where n.fulfillment_id = f.id`,

  `update crm_invoice i set issued_at = billed, created_at = billed, due_at = billed + (due_at - issued_at)
   from crm_sales_order s join deal on deal.id = s.opportunity_id where s.id = i.sales_order_id and issued_at is not null`,
  `update crm_sales_order s set next_due_at = (
     select min(i.due_at) from crm_invoice i
     where i.sales_order_id = s.id and i.kind = 'invoice' and i.status = 'issued' and i.paid_at is null)
   from deal where deal.id = s.opportunity_id`,
]
