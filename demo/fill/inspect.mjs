/** How far a planned record has come, read from the plugin's own tables: what a killed run left is seen here. */

// A record that was made but not yet noted in the plan is found by values that no other planned record has.

const LEAD = `
  SELECT l.id, l.status, l.deleted_at IS NOT NULL AS is_deleted
  FROM crm_lead l
  WHERE l.id = $1 OR ($1::text IS NULL AND l.email = $2 AND l.deleted_at IS NULL)
  ORDER BY l.created_at LIMIT 1`

export async function inspectLead(db, { record_id, plan }) {
  const { rows } = await db.query(LEAD, [record_id, plan.lead.email])
  return rows[0] ?? null
}

const DEAL = `
  SELECT o.id, o.version, o.deleted_at IS NOT NULL AS is_deleted, s.key AS stage, s.kind,
    (SELECT count(*)::int FROM crm_activity a WHERE a.opportunity_id = o.id) AS activities,
    f.offer, x.sales_order, x.order_id, d.fulfillments, d.notes, i.invoices
  FROM crm_opportunity o
  JOIN crm_stage s ON s.id = o.stage_id
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('id', id, 'status', status, 'order_id', order_id) AS offer
    FROM crm_offer WHERE opportunity_id = o.id AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1
  ) f ON true
  LEFT JOIN LATERAL (
    SELECT id AS sales_order, order_id FROM crm_sales_order
    WHERE opportunity_id = o.id AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1
  ) x ON true
  LEFT JOIN LATERAL (
    SELECT
      coalesce(jsonb_agg(jsonb_build_object('id', l.fulfillment_id, 'delivered_at', h.delivered_at)), '[]') AS fulfillments,
      coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'delivered_at', n.delivered_at))
        FILTER (WHERE n.id IS NOT NULL), '[]') AS notes
    FROM order_fulfillment l
    JOIN fulfillment h ON h.id = l.fulfillment_id AND h.canceled_at IS NULL AND h.deleted_at IS NULL
    LEFT JOIN crm_delivery_note n ON n.fulfillment_id = h.id
    WHERE l.order_id = x.order_id AND l.deleted_at IS NULL
  ) d ON true
  LEFT JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'status', status) ORDER BY created_at), '[]') AS invoices
    FROM crm_invoice WHERE sales_order_id = x.sales_order AND deleted_at IS NULL
  ) i ON true
  WHERE o.id = $1 OR ($1::text IS NULL AND o.customer_id = $2 AND o.title = $3 AND o.amount = $4
    AND o.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM demo.planned_record r WHERE r.record_id = o.id))
  ORDER BY o.created_at LIMIT 1`

export async function inspectDeal(db, { record_id, plan: { opportunity } }) {
  const { customer_id, title, amount } = opportunity
  const { rows } = await db.query(DEAL, [record_id, customer_id, title, amount])
  return rows[0] ?? null
}
