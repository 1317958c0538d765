/**
 * Puts a deal into the past. Workflows stamp the present, as they should; a board on which everything happened a minute
 * ago shows nothing of what ages in it. For the demo only, and the only place that writes past the plugin.
 */

/** Inside a transaction of the caller's. @param {string} id of the opportunity */
export async function backdate(db, id, { age, days_in_stage }) {
  await db.query(DATES, [id, age, days_in_stage])
  for (const statement of STATEMENTS) await db.query(statement)
}

/**
 * When the deal was born, when it came into its stage, when its order was placed, when that was delivered and invoiced.
 * The numbers of orders, delivery notes and invoices grow with these dates, because deals are made in this order.
 */
const DATES = `
  create temporary table deal on commit drop as
  with given as (
    select o.id, s.kind,
      now() - $2::int * interval '1 day' as born,
      now() - $3::int * interval '1 day' - interval '1 hour' as moved
    from crm_opportunity o join crm_stage s on s.id = o.stage_id where o.id = $1
  )
  select id, born, moved,
    case kind when 'won' then moved - interval '8 hours' else moved end as placed,
    case kind when 'won' then moved - interval '4 hours'
      else moved + least((now() - moved) * 0.4, interval '20 hours') end as handed_over,
    case kind when 'won' then moved else moved + least((now() - moved) * 0.5, interval '24 hours') end as billed
  from given`

const STATEMENTS = [
  `update crm_opportunity o set created_at = born, stage_entered_at = moved,
     closed_at = case when closed_at is null then null else moved end
   from deal where deal.id = o.id`,

  // The history's entries keep their order: the first when it was born, the last when it came into its stage.
  `update crm_stage_change c set at = born + (moved - born) * place, created_at = born + (moved - born) * place
   from deal, (
     select h.id, (row_number() over history - 1) / greatest(count(*) over (partition by opportunity_id) - 1, 1)::float as place
     from crm_stage_change h join deal on deal.id = h.opportunity_id
     window history as (partition by opportunity_id order by at, h.id)
   ) as entry
   where deal.id = c.opportunity_id and entry.id = c.id`,

  `update crm_offer f set
     created_at = case status when 'draft' then moved else born + (moved - born) * 0.4 end,
     sent_at = case when sent_at is null then null when status = 'sent' then moved else born + (moved - born) * 0.6 end,
     accepted_at = case when accepted_at is null then null else placed end,
     declined_at = case when declined_at is null then null else moved end
   from deal where deal.id = f.opportunity_id`,
  `update crm_offer f set valid_until = sent_at + interval '30 days'
   from deal where deal.id = f.opportunity_id and sent_at is not null`,

  `update crm_sales_order s set created_at = placed, closed_at = case when closed_at is null then null else moved end
   from deal where deal.id = s.opportunity_id`,
  `update "order" o set created_at = placed from crm_sales_order s join deal on deal.id = s.opportunity_id
   where o.id = s.order_id`,

  `update crm_delivery_note n set issued_at = handed_over, created_at = handed_over,
     delivered_at = case when delivered_at is null then null else handed_over end
   from crm_sales_order s join deal on deal.id = s.opportunity_id where s.id = n.sales_order_id`,
  `update fulfillment f set created_at = n.issued_at, packed_at = n.issued_at, delivered_at = n.delivered_at
   from crm_delivery_note n join crm_sales_order s on s.id = n.sales_order_id join deal on deal.id = s.opportunity_id
   where n.fulfillment_id = f.id`,

  `update crm_invoice i set issued_at = billed, created_at = billed, due_at = billed + (due_at - issued_at)
   from crm_sales_order s join deal on deal.id = s.opportunity_id where s.id = i.sales_order_id and issued_at is not null`,
  `update crm_sales_order s set next_due_at = (
     select min(i.due_at) from crm_invoice i
     where i.sales_order_id = s.id and i.kind = 'invoice' and i.status = 'issued' and i.paid_at is null)
   from deal where deal.id = s.opportunity_id`,
]
