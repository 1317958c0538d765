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
  delivery_note: {
    /** `{ id, sales_order_id }`, as both of these */
    issued: "crm.delivery_note.issued",
    canceled: "crm.delivery_note.canceled",
  },
  invoice: {
    /** `{ id, sales_order_id, number }` */
    issued: "crm.invoice.issued",
    /** `{ id, sales_order_id, credit_note_id }`, of a part or all of it */
    credited: "crm.invoice.credited",
    /** `{ id, sales_order_id, credit_note_id }`, once nothing is left of it; a deleted draft has no credit note. */
    canceled: "crm.invoice.canceled",
    /** `{ id, sales_order_id }`, once all that was not credited is paid. */
    paid: "crm.invoice.paid",
  },
} as const
