/**
 * What a deal goes through, by how far it is to come. Each step says from what is there (`inspectDeal`) whether it is done,
 * and does it by one request; so a deal whose making was cut off goes on where it stands.
 */
import { LOGINS } from "../logins.mjs"

const manager = LOGINS[0].email

/** @param {number} days @returns {string} the moment so many days from now */
export function inDays(days) {
  const moment = new Date()
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString()
}

const hasStatus = ({ offer }, ...statuses) => offer !== null && statuses.includes(offer.status)

/** @typedef {{ isDone(now: object, plan: object): boolean, act(people: object, now: object, plan: object): Promise<unknown> }} Step */

/** @type {Record<string, Step>} */
const STEPS = {
  visit: {
    isDone: (now) => now.stage !== "new",
    act: ({ owner }, { id, version }, { visited_stage_id: stage_id }) =>
      owner.post(`/admin/crm/opportunities/${id}/move`, { stage_id, version }),
  },
  offer: {
    isDone: (now) => now.offer !== null,
    act: ({ owner }, { id }, { offer }) => owner.post(`/admin/crm/opportunities/${id}/offers`, offer),
  },
  send: {
    isDone: (now) => !hasStatus(now, "draft"),
    act: ({ owner }, { offer }) => owner.post(`/admin/crm/offers/${offer.id}/send`),
  },
  decline: {
    isDone: (now) => !hasStatus(now, "draft", "sent"),
    act: ({ owner }, { offer }, { decline_reason: reason }) =>
      owner.post(`/admin/crm/offers/${offer.id}/decline`, { reason }),
  },
  accept: {
    // The order's id is written last: without it the acceptance was cut off, and is completed by accepting again.
    isDone: ({ offer }) => offer?.order_id != null,
    act: ({ owner }, { offer }) => owner.post(`/admin/crm/offers/${offer.id}/accept`),
  },
  deliverHalf: {
    isDone: (now) => now.fulfillments.length > 0,
    async act({ owner }, { sales_order }) {
      const items = halfOf((await owner.get(`/admin/crm/sales-orders/${sales_order}`)).sales_order)
      return owner.post(`/admin/crm/sales-orders/${sales_order}/deliveries`, { items })
    },
  },
  deliver: {
    isDone: (now) => now.fulfillments.length > 0,
    act: ({ owner }, { sales_order }) => owner.post(`/admin/crm/sales-orders/${sales_order}/deliveries`),
  },
  markDelivered: {
    isDone: ({ notes, fulfillments }) =>
      notes.length === fulfillments.length && notes.every(({ delivered_at }) => delivered_at !== null),
    act: ({ owner, ...people }, now) => {
      const note = now.notes.find(({ delivered_at }) => delivered_at === null)
      if (note) return owner.post(`/admin/crm/delivery-notes/${note.id}/delivered`)
      return markFulfillment(people, now)
    },
  },
  invoice: {
    isDone: ({ invoices }) => invoices.some(({ status }) => status !== "draft"),
    act: ({ owner }, { sales_order, invoices: [draft] }) =>
      draft
        ? owner.post(`/admin/crm/invoices/${draft.id}/issue`)
        : owner.post(`/admin/crm/sales-orders/${sales_order}/invoices`, { issue: true }),
  },
  lose: {
    isDone: (now) => now.kind === "lost",
    act: ({ owner }, { id }, { lost }) => owner.post(`/admin/crm/opportunities/${id}/lose`, lost),
  },
  remember: {
    isDone: (now, { activity }) => !activity || now.activities > 0,
    act: ({ owner }, { id }, { activity: { due_in, ...activity } }) =>
      owner.post("/admin/crm/activities", { ...activity, due_at: inDays(due_in), opportunity_id: id }),
  },
}

/** A delivery whose note was cut off: the plugin issues it when the host says that the goods have arrived. */
async function markFulfillment({ as }, { order_id, fulfillments }) {
  const undelivered = fulfillments.find(({ delivered_at }) => delivered_at === null)
  if (!undelivered) return
  const { post } = await as(manager)
  await post(`/admin/orders/${order_id}/fulfillments/${undelivered.id}/mark-as-delivered`)
}

/** Half of the first line and none of the others, as when the warehouse ran out. */
function halfOf({ lines: [first] }) {
  return [{ line_id: first.line_id, quantity: Math.ceil(first.ordered / 2) }]
}

const SENT = ["visit", "offer", "send"]
const SOLD = [...SENT, "accept"]

/** The invoice comes last: it is what closes an order that is delivered. */
const STEPS_TO = {
  new: [],
  visited: ["visit"],
  draft: ["visit", "offer"],
  sent: SENT,
  declined: [...SENT, "decline"],
  ordered: SOLD,
  partly_delivered: [...SOLD, "deliverHalf", "markDelivered"],
  delivered: [...SOLD, "deliver", "markDelivered"],
  invoiced: [...SOLD, "invoice"],
  closed: [...SOLD, "deliver", "markDelivered", "invoice"],
  lost_early: ["visit", "lose"],
  lost_offer: [...SENT, "decline", "lose"],
}

/** @returns {Step | undefined} the first step that is not done */
export const nextStep = (plan, now) =>
  [...STEPS_TO[plan.outcome], "remember"].map((name) => STEPS[name]).find((step) => !step.isDone(now, plan))

/** Whether the deal gets an order; such deals are made one after the other, for their documents' numbers. */
export const hasOrder = ({ outcome }) => STEPS_TO[outcome].includes("accept")
