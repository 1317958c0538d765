import { CONTACT, fileForm, type LeakFixture, SECRET } from "./leak-fixture"

/**
 * What must become of a request that the owner may make when a stranger makes it:
 * `hidden` 404 · `empty` a list or board without a row, count and sum of nothing · `refused` to make something for
 * somebody else · `reserved` 403, needs the right to configure or to see margins · `open` configuration that every rep reads ·
 * `selling` open to every rep who may sell ·
 * `header` an export without a row · `blind` duplicates that say nothing but that there are some · `silent` no event.
 */
export type Outcome =
  "hidden" | "empty" | "refused" | "reserved" | "open" | "selling" | "header" | "blind" | "silent"

/** A route, what is asked of it (below /admin/crm, with a body for a POST) and what becomes of it. */
export type Row = { outcome: Outcome; path: string; body?: unknown }

const row =
  (outcome: Outcome) =>
  (path: string, body?: unknown): Row => ({ outcome, path, body })
const hidden = row("hidden")
const empty = row("empty")
const refused = row("refused")
const reserved = row("reserved")
const open = row("open")
const selling = row("selling")
const header = row("header")
const blind = row("blind")

type Table = Record<string, Row>

const leads = ({ records: r, owner_id }: LeakFixture): Table => {
  const lead = `leads/${r.lead}`
  const ids = [r.lead, r.twin]
  const contact = new URLSearchParams(CONTACT)
  return {
    "GET /leads": empty(`leads?q=${SECRET}&owner_id[]=${owner_id}`),
    "POST /leads": refused("leads", { name: "x", owner_id }),
    "GET /leads/:id": hidden(lead),
    "POST /leads/:id": hidden(lead, { name: "x" }),
    "DELETE /leads/:id": hidden(lead),
    "POST /leads/:id/convert": hidden(`${lead}/convert`, {}),
    "POST /leads/:id/disqualify": hidden(`${lead}/disqualify`, { reason: "x" }),
    "GET /leads/:id/owners": hidden(`${lead}/owners`),
    "GET /leads/:id/files": hidden(`${lead}/files`),
    "POST /leads/:id/files": hidden(`${lead}/files`, fileForm()),
    "GET /leads/:id/files/:file_id": hidden(`${lead}/files/${r.lead_file}`),
    "DELETE /leads/:id/files/:file_id": hidden(`${lead}/files/${r.lead_file}`),
    "GET /leads/duplicates": blind(`leads/duplicates?${contact}`),
    "GET /leads/:id/duplicates": hidden(`${lead}/duplicates`),
    "POST /leads/:id/merge": hidden(`${lead}/merge`, { lead_ids: [r.twin] }),
    "GET /leads/export": header("leads/export"),
    "POST /leads/bulk/assign": hidden("leads/bulk/assign", { ids, owner_id }),
    "POST /leads/bulk/tag": hidden("leads/bulk/tag", { ids, add: ["x"] }),
    "POST /leads/bulk/disqualify": hidden("leads/bulk/disqualify", { ids, reason: "x" }),
    "POST /leads/bulk/delete": hidden("leads/bulk/delete", { ids }),
  }
}

const opportunities = ({ records: r, owner_id, column, version, configuration }: LeakFixture): Table => {
  const one = `opportunities/${r.opportunity}`
  const card = { id: r.opportunity, version }
  const { stage: stage_id, reason: lost_reason_id } = configuration
  return {
    "GET /board": empty(`board?closed_days=all&id[]=${r.opportunity}`),
    "GET /board/:stage_id": empty(`board/${column}`),
    "GET /live": row("silent")("live"),
    "GET /opportunities": empty(`opportunities?q=${SECRET}&owner_id[]=${owner_id}`),
    "POST /opportunities": refused("opportunities", { title: "x", owner_id }),
    "GET /opportunities/export": header("opportunities/export"),
    "POST /opportunities/move": hidden("opportunities/move", { opportunities: [card], stage_id }),
    "POST /opportunities/undo": hidden("opportunities/undo", { opportunities: [card] }),
    "POST /opportunities/bulk/assign": hidden("opportunities/bulk/assign", { ids: [card.id], owner_id }),
    "GET /opportunities/:id": hidden(one),
    "POST /opportunities/:id": hidden(one, { title: "x" }),
    "DELETE /opportunities/:id": hidden(`opportunities/${r.lost}`),
    "GET /opportunities/:id/history": hidden(`${one}/history`),
    "GET /opportunities/:id/owners": hidden(`${one}/owners`),
    "GET /opportunities/:id/files": hidden(`${one}/files`),
    "POST /opportunities/:id/files": hidden(`${one}/files`, fileForm()),
    "GET /opportunities/:id/files/:file_id": hidden(`${one}/files/${r.file}`),
    "DELETE /opportunities/:id/files/:file_id": hidden(`${one}/files/${r.file}`),
    "POST /opportunities/:id/move": hidden(`${one}/move`, { stage_id, version }),
    "POST /opportunities/:id/win": hidden(`${one}/win`, {}),
    "POST /opportunities/:id/lose": hidden(`${one}/lose`, { lost_reason_id }),
    "POST /opportunities/:id/reopen": hidden(`opportunities/${r.lost}/reopen`, {}),
    "POST /opportunities/:id/undo": hidden(`opportunities/${r.lost}/undo`, {}),
    "POST /opportunities/:id/offers": hidden(`${one}/offers`, {}),
  }
}

const activities = ({ records: r }: LeakFixture): Table => ({
  "GET /activities": empty(`activities?lead_id[]=${r.lead}`),
  "POST /activities": hidden("activities", { type: "note", title: "x", lead_id: r.lead }),
  "GET /activities/:id": hidden(`activities/${r.call}`),
  "POST /activities/:id": hidden(`activities/${r.task}`, { title: "x" }),
  "DELETE /activities/:id": hidden(`activities/${r.call}`),
  "POST /activities/:id/done": hidden(`activities/${r.call}/done`, {}),
  "POST /activities/:id/reopen": hidden(`activities/${r.task}/reopen`, {}),
})

const documents = ({ records: r, variant_id }: LeakFixture): Table => {
  const [draft, sent] = [`offers/${r.draft}`, `offers/${r.sent}`]
  const order = `sales-orders/${r.order}`
  return {
    "GET /offers": empty("offers"),
    "POST /offers": hidden("offers", { opportunity_id: r.opportunity }),
    "GET /offers/:id": hidden(draft),
    "POST /offers/:id": hidden(draft, { note: "x" }),
    "DELETE /offers/:id": hidden(draft),
    "POST /offers/:id/lines": hidden(`${draft}/lines`, { lines: [{ variant_id, quantity: 1 }] }),
    "POST /offers/:id/lines/batch": hidden(`${draft}/lines/batch`, { delete: [r.line] }),
    "GET /offers/:id/variants": hidden(`${draft}/variants`),
    "POST /offers/:id/lines/:line_id": hidden(`${draft}/lines/${r.line}`, { quantity: 2 }),
    "DELETE /offers/:id/lines/:line_id": hidden(`${draft}/lines/${r.line}`),
    "POST /offers/:id/recalculate": hidden(`${draft}/recalculate`, {}),
    "POST /offers/:id/send": hidden(`${draft}/send`, {}),
    "GET /offers/:id/pdf": hidden(`${sent}/pdf`),
    "GET /offers/:id/email": hidden(`${draft}/email`),
    "POST /offers/:id/email": hidden(`${sent}/email`, { to: ["ana@leaks.test"] }),
    "POST /offers/:id/link": hidden(`${sent}/link`, {}),
    "POST /offers/:id/accept": hidden(`${sent}/accept`, {}),
    "POST /offers/:id/decline": hidden(`${sent}/decline`, { reason: "x" }),
    "POST /offers/:id/revise": hidden(`${sent}/revise`, {}),
    "POST /offers/:id/duplicate": hidden(`${sent}/duplicate`, {}),
    "GET /offers/:id/revisions": hidden(`${sent}/revisions`),
    "GET /offers/:id/compare": hidden(`${sent}/compare?with=${r.draft}`),
    "GET /offers/:id/stock": hidden(`${sent}/stock`),
    "GET /offers/:id/history": hidden(`${sent}/history`),
    "GET /sales-orders": empty("sales-orders"),
    "GET /sales-orders/:id": hidden(order),
    "POST /sales-orders": refused("sales-orders", { order_id: r.candidate }),
    "GET /sales-orders/candidates": empty("sales-orders/candidates"),
    "GET /sales-orders/:id/timeline": hidden(`${order}/timeline`),
    "POST /sales-orders/:id/deliveries": hidden(`${order}/deliveries`, {}),
    "POST /sales-orders/:id/close-short": hidden(`${order}/close-short`, {}),
    "POST /sales-orders/:id/invoices": hidden(`${order}/invoices`, {}),
    "GET /delivery-notes/:id": hidden(`delivery-notes/${r.note}`),
    "POST /delivery-notes/:id": hidden(`delivery-notes/${r.note}`, { note: "x" }),
    "POST /delivery-notes/:id/ship": hidden(`delivery-notes/${r.note}/ship`, {}),
    "POST /delivery-notes/:id/cancel": hidden(`delivery-notes/${r.note}/cancel`, {}),
    "POST /delivery-notes/:id/delivered": hidden(`delivery-notes/${r.note}/delivered`, {}),
    "GET /delivery-notes/:id/pdf": hidden(`delivery-notes/${r.note}/pdf`),
    "GET /invoices/:id/pdf": hidden(`invoices/${r.issued}/pdf`),
    "GET /invoices": empty("invoices"),
    "GET /invoices/:id": hidden(`invoices/${r.issued}`),
    "POST /invoices/:id": hidden(`invoices/${r.drafted}`, { note: "x" }),
    "POST /invoices/:id/issue": hidden(`invoices/${r.drafted}/issue`, {}),
    "POST /invoices/:id/cancel": hidden(`invoices/${r.issued}/cancel`, {}),
    "POST /invoices/:id/credit": hidden(`invoices/${r.issued}/credit`, {
      items: [{ line_id: r.line, quantity: 1 }],
    }),
    "POST /invoices/:id/pay": hidden(`invoices/${r.issued}/pay`, {}),
  }
}

/** The routes of one thing of the configuration: everybody reads it, those who may configure change it. */
const thing = (name: string, id: string, body: Record<string, unknown>): Table => ({
  [`GET /${name}`]: open(name),
  [`POST /${name}`]: reserved(name, body),
  [`GET /${name}/:id`]: open(`${name}/${id}`),
  [`POST /${name}/:id`]: reserved(`${name}/${id}`, body.user_id ? {} : { name: "x" }),
  [`DELETE /${name}/:id`]: reserved(`${name}/${id}`),
})

const configuration = ({ configuration: c, owner_id, variant_id }: LeakFixture): Table => ({
  "GET /me": open("me"),
  ...thing("stages", c.stage, { name: "x" }),
  "GET /stages/:id/held": reserved(`stages/${c.stage}/held`),
  "POST /stages/reorder": reserved("stages/reorder", { stage_ids: [c.stage] }),
  "POST /stages/triggers": reserved("stages/triggers", { trigger: "offer_sent", stage_id: c.stage }),
  ...thing("lost-reasons", c.reason, { name: "x" }),
  "POST /lost-reasons/reorder": reserved("lost-reasons/reorder", { lost_reason_ids: [c.reason] }),
  ...thing("teams", c.team, { name: "x" }),
  ...thing("roles", c.role, { name: "x" }),
  ...thing("reps", c.rep, { user_id: owner_id }),
  "GET /reps/:id/owned": reserved(`reps/${c.rep}/owned`),
  ...thing("discount-rules", c.rule, { name: "x", target: "all", value: 1 }),
  "POST /discount-rules/test": open("discount-rules/test", { variant_id }),
  "GET /customers/:id/business-details": selling(`customers/${c.customer}/business-details`),
  "POST /customers/:id/business-details": selling(`customers/${c.customer}/business-details`, {}),
  "GET /variants/:id/costs": reserved(`variants/${variant_id}/costs`),
  "POST /variants/:id/costs": reserved(`variants/${variant_id}/costs`, { currency_code: "ron", amount: 1 }),
  "DELETE /variants/:id/costs/:cost_id": reserved(`variants/${variant_id}/costs/${c.cost}`),
  "GET /seller": open("seller"),
  "POST /seller": reserved("seller", { name: "x" }),
  "GET /seller/preview": open("seller/preview"),
  "GET /seller/logo": open("seller/logo"),
  "POST /seller/logo": reserved("seller/logo", fileForm()),
  "DELETE /seller/logo": reserved("seller/logo"),
})

/** A request for every route below /admin/crm, by method and path. */
export const leakRequests = (fixture: LeakFixture): Table => ({
  ...leads(fixture),
  ...opportunities(fixture),
  ...activities(fixture),
  ...documents(fixture),
  ...configuration(fixture),
})
