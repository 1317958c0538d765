/**
 * Every event the CRM emits, once the workflow behind it has succeeded; its payload stands first in its comment.
 * `docs/extending.md` shows this table.
 */
export const CrmEvents = {
  lead: {
    /** `{ id }` Somebody recorded it. */
    created: "crm.lead.created",
    /** `{ id }` Its fields or tags were changed. */
    updated: "crm.lead.updated",
    /** `{ id, owner_id }` It became another user's, or nobody's (null). */
    assigned: "crm.lead.assigned",
    /** `{ id, opportunity_id, customer_id }` It is an opportunity now, or a part of one. */
    converted: "crm.lead.converted",
    /** `{ id }` It was set aside. */
    disqualified: "crm.lead.disqualified",
    /** `{ id, merged_ids }` The lead that stays, and those that became part of it. */
    merged: "crm.lead.merged",
    /** `{ id }` It was deleted. */
    deleted: "crm.lead.deleted",
  },
  opportunity: {
    /** `{ id }` It is on the board. */
    created: "crm.opportunity.created",
    /** `{ id }` A person changed its fields. */
    updated: "crm.opportunity.updated",
    /** `{ id, owner_id }` It became another user's, or nobody's (null). */
    assigned: "crm.opportunity.assigned",
    /** `{ id, from_stage_id, to_stage_id, trigger }` It moved to another stage. */
    stage_changed: "crm.opportunity.stage_changed",
    /** `{ id }` It moved to a won stage. */
    won: "crm.opportunity.won",
    /** `{ id }` It moved to a lost stage. */
    lost: "crm.opportunity.lost",
    /** `{ id }` It was won or lost, and is open again. */
    reopened: "crm.opportunity.reopened",
    /** `{ id }` It was deleted. */
    deleted: "crm.opportunity.deleted",
  },
  activity: {
    /** `{ id, lead_id, opportunity_id }` It is on its record; one of the two is null. */
    created: "crm.activity.created",
    /** `{ id, lead_id, opportunity_id }` Its fields were changed. */
    updated: "crm.activity.updated",
    /** `{ id, owner_id }` Another user is to do it, or nobody (null). */
    assigned: "crm.activity.assigned",
    /** `{ id, lead_id, opportunity_id }` It is done. */
    done: "crm.activity.done",
    /** `{ id, lead_id, opportunity_id }` It was done, and is to do again. */
    reopened: "crm.activity.reopened",
    /** `{ id, lead_id, opportunity_id }` It was deleted. */
    deleted: "crm.activity.deleted",
  },
  attachment: {
    /** `{ id, lead_id, opportunity_id }` A file is on its record; one of the two is null. */
    created: "crm.attachment.created",
    /** `{ id, lead_id, opportunity_id }` A file was deleted. */
    deleted: "crm.attachment.deleted",
  },
  offer: {
    /** `{ id }` There is a new draft: made, copied, or a revision. */
    created: "crm.offer.created",
    /** `{ id }` The draft was changed or priced anew. */
    updated: "crm.offer.updated",
    /** `{ id, owner_id }` It became another user's, or nobody's (null). */
    assigned: "crm.offer.assigned",
    /** `{ id }` It was sent to the customer. */
    sent: "crm.offer.sent",
    /** `{ id, order_id, sales_order_id }` The customer said yes; the order is placed. */
    accepted: "crm.offer.accepted",
    /** `{ id }` The customer said no. */
    declined: "crm.offer.declined",
    /** `{ id }` Its validity ended without an answer. */
    expired: "crm.offer.expired",
    /** `{ id }` A later revision or another offer took its place. */
    superseded: "crm.offer.superseded",
    /** `{ id }` The draft was deleted. */
    deleted: "crm.offer.deleted",
  },
  sales_order: {
    /** `{ id, order_id }` An order is in the CRM. */
    activated: "crm.sales_order.activated",
    /** `{ id, owner_id }` It became another user's, or nobody's (null). */
    assigned: "crm.sales_order.assigned",
    /** `{ id, order_id }` All of it is delivered and invoiced. */
    closed: "crm.sales_order.closed",
    /** `{ id, order_id }` It was closed, and is not any more. */
    reopened: "crm.sales_order.reopened",
    /** `{ id, order_id }` The order was canceled in Medusa. */
    canceled: "crm.sales_order.canceled",
  },
  delivery_note: {
    /** `{ id, sales_order_id }` It has its number. */
    issued: "crm.delivery_note.issued",
    /** `{ id, sales_order_id }` What people wrote on it was changed. */
    updated: "crm.delivery_note.updated",
    /** `{ id, sales_order_id }` It was canceled with its fulfilment. */
    canceled: "crm.delivery_note.canceled",
  },
  invoice: {
    /** `{ id, sales_order_id }` There is a draft. */
    created: "crm.invoice.created",
    /** `{ id, sales_order_id }` The draft was changed. */
    updated: "crm.invoice.updated",
    /** `{ id, sales_order_id, number }` It has its number. */
    issued: "crm.invoice.issued",
    /** `{ id, sales_order_id, credit_note_id }` A part or all of it was credited. */
    credited: "crm.invoice.credited",
    /** `{ id, sales_order_id, credit_note_id }` Nothing is left of it; a deleted draft has no credit note (null). */
    canceled: "crm.invoice.canceled",
    /** `{ id, sales_order_id }` All that was not credited is paid. */
    paid: "crm.invoice.paid",
  },
  discount_rule: {
    /** `{ id }` There is a new rule. */
    created: "crm.discount_rule.created",
    /** `{ id }` It was changed. */
    updated: "crm.discount_rule.updated",
    /** `{ id }` It was removed. */
    deleted: "crm.discount_rule.deleted",
  },
  variant_cost: {
    /** `{ id, variant_id }` What a variant costs from a day on was written, or replaced. */
    saved: "crm.variant_cost.saved",
    /** `{ id, variant_id }` It was removed. */
    deleted: "crm.variant_cost.deleted",
  },
  seller: {
    /** `{ id }` Who sells, or the logo, was changed. */
    updated: "crm.seller.updated",
  },
  stage: {
    /** `{ id }` There is a new stage. */
    created: "crm.stage.created",
    /** `{ id }` Its fields, its place or the operations that lead to it were changed. */
    updated: "crm.stage.updated",
    /** `{ id }` It was deleted. */
    deleted: "crm.stage.deleted",
  },
  lost_reason: {
    /** `{ id }` There is a new reason. */
    created: "crm.lost_reason.created",
    /** `{ id }` Its fields or its place were changed. */
    updated: "crm.lost_reason.updated",
    /** `{ id }` It was deleted. */
    deleted: "crm.lost_reason.deleted",
  },
  sales_team: {
    /** `{ id }` There is a new team. */
    created: "crm.sales_team.created",
    /** `{ id }` It was renamed. */
    updated: "crm.sales_team.updated",
    /** `{ id }` It was deleted. */
    deleted: "crm.sales_team.deleted",
  },
  sales_rep: {
    /** `{ id }` A user became a rep by a person's hand; one made at the first visit is not announced. */
    created: "crm.sales_rep.created",
    /** `{ id }` The role or team was changed. */
    updated: "crm.sales_rep.updated",
    /** `{ id }` The user is a rep no longer. */
    deleted: "crm.sales_rep.deleted",
  },
  sales_role: {
    /** `{ id }` There is a new role. */
    created: "crm.sales_role.created",
    /** `{ id }` It was changed. */
    updated: "crm.sales_role.updated",
    /** `{ id }` It was deleted. */
    deleted: "crm.sales_role.deleted",
  },
} as const
