/** Every event the CRM emits; the payload is `{ id }` of the thing plus what is said here. Emitted once the workflow has succeeded. */
export const CrmEvents = {
  lead: {
    created: "crm.lead.created",
    /** `{ id, opportunity_id, customer_id }` */
    converted: "crm.lead.converted",
    disqualified: "crm.lead.disqualified",
    /** `{ id, merged_ids }`: the lead that stays, and those that became part of it. */
    merged: "crm.lead.merged",
  },
  opportunity: {
    created: "crm.opportunity.created",
    /** `{ id, from_stage_id, to_stage_id, trigger }` */
    stage_changed: "crm.opportunity.stage_changed",
    won: "crm.opportunity.won",
    lost: "crm.opportunity.lost",
    reopened: "crm.opportunity.reopened",
  },
  /** `{ id, lead_id, opportunity_id }`; one of the two is null */
  activity: { created: "crm.activity.created", done: "crm.activity.done" },
  offer: {
    created: "crm.offer.created",
    sent: "crm.offer.sent",
    /** `{ id, order_id, sales_order_id }` */
    accepted: "crm.offer.accepted",
    declined: "crm.offer.declined",
    expired: "crm.offer.expired",
    superseded: "crm.offer.superseded",
  },
  sales_order: {
    /** `{ id, order_id }`, as all of these */
    activated: "crm.sales_order.activated",
    closed: "crm.sales_order.closed",
    reopened: "crm.sales_order.reopened",
    canceled: "crm.sales_order.canceled",
  },
  delivery_note: { issued: "crm.delivery_note.issued" },
  invoice: { issued: "crm.invoice.issued", canceled: "crm.invoice.canceled" },
} as const
