import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { Level } from "../../src/types/http"
import { crmClient, type CrmClient } from "./crm"
import { placeHostOrder } from "./host-order"
import { png } from "./png"
import { buildTeam, ok, sellerOf } from "./selling"
import { buildShop, type Shop } from "./shop"
import { createDashboardUser, type DashboardUser } from "./user"

/** In everything the owner writes: whoever is told this word was told too much. */
export const SECRET = "Zefirelul"

/** What the goods cost the seller. Nobody in this fixture but its manager may see margins. */
export const COSTS = { desk: 31.415, chair: 27.182 }

/** What a stranger may know of the owner's contact, and ask for. */
export const CONTACT = { company_name: "Zefirelul", email: "zefirelul@leaks.test", phone: "+40722999111" }

export type LeakFixture = Awaited<ReturnType<typeof buildLeakFixture>>

const same = (level: Level) => ({ read: level, write: level, delete: level })

/**
 * The owner; three who must see nothing of theirs: a rep of another team, a lead of an empty team, one without rights;
 * and one who may see everything and change nothing.
 */
const PEOPLE = {
  owner: { levels: same("own"), team: "Nord" },
  foreign: { levels: same("own"), team: "Vest" },
  lead: { levels: same("team"), team: "Sud" },
  nobody: { levels: same("none"), team: "Nord" },
  viewer: { levels: { ...same("none"), read: "all" as const }, team: "Nord" },
}
type Person = keyof typeof PEOPLE

/** All of them may export, so that a missing right to export hides no leak. */
async function buildPeople(container: MedusaContainer, api: AxiosInstance, manager: CrmClient) {
  const teams: Record<string, string> = {}
  for (const name of ["Nord", "Vest", "Sud"]) {
    teams[name] = ok(await manager.post("teams", { name })).team.id
  }
  const users = {} as Record<Person, DashboardUser>
  const as = {} as Record<Person, CrmClient>
  for (const name of Object.keys(PEOPLE) as Person[]) {
    const { levels, team } = PEOPLE[name]
    const permissions = { lead: levels, opportunity: levels, offer: levels, sales_order: levels }
    const { role } = ok(await manager.post("roles", { name, permissions, can_export: true }))
    users[name] = await createDashboardUser(container, { email: `${name}@leaks.test` })
    as[name] = crmClient(api, users[name])
    const user_id = users[name].user.id
    ok(await manager.post("reps", { user_id, role_id: role.id, team_id: teams[team] }))
  }
  return { users, as, team: teams.Nord }
}

/** A form with one file in it. */
export function fileForm(): FormData {
  const form = new FormData()
  form.append("files", new Blob([`${SECRET} file`], { type: "text/plain" }), `${SECRET}.txt`)
  return form
}

/** A form with a logo in it. */
function logoForm(): FormData {
  const form = new FormData()
  form.append("files", new Blob([png(4, 4) as BlobPart], { type: "image/png" }), "logo.png")
  return form
}

/** Two leads that look alike, with what is on them. */
async function buildLeads(owner: CrmClient) {
  const alike = { company_name: `${SECRET} SRL`, email: CONTACT.email, phone: CONTACT.phone }
  const body = { ...alike, name: `${SECRET} Ion`, note: SECRET, tags: [SECRET] }
  const lead = ok(await owner.post("leads", body)).lead.id as string
  const twin = ok(await owner.post("leads", { ...alike, name: `${SECRET} Ioan` })).lead.id as string
  const call = { type: "call", title: `${SECRET} call`, due_at: "2030-01-01", lead_id: lead }
  const call_id = ok(await owner.post("activities", call)).activity.id as string
  const lead_file = ok(await owner.post(`leads/${lead}/files`, fileForm())).files[0].id as string
  return { lead, twin, call: call_id, lead_file }
}

/** An opportunity with history, activity, file, and offers of two states; and one that is lost. */
async function buildDeal(owner: CrmClient, variant_id: string, customer_id: string) {
  const { stages } = ok(await owner.get("stages"))
  const [reason] = ok(await owner.get("lost-reasons")).lost_reasons
  const body = {
    title: `${SECRET} desks`,
    description: SECRET,
    tags: [SECRET],
    amount: 12345.67,
    customer_id,
  }
  const opportunity = ok(await owner.post("opportunities", body)).opportunity
  const path = `opportunities/${opportunity.id}`
  ok(await owner.post(`${path}/move`, { stage_id: stages[1].id, version: opportunity.version }))
  const task = {
    type: "task",
    title: `${SECRET} task`,
    opportunity_id: opportunity.id,
    done_at: "2026-01-01",
  }
  const task_id = ok(await owner.post("activities", task)).activity.id as string
  const file = ok(await owner.post(`${path}/files`, fileForm())).files[0].id as string
  const draft = ok(await owner.post(`${path}/offers`, { note: SECRET })).offer.id as string
  const lines = [{ variant_id, quantity: 1 }]
  const line = ok(await owner.post(`offers/${draft}/lines`, { lines })).offer.lines[0].id as string
  const sent = ok(await owner.post(`${path}/offers`, { note: SECRET, lines })).offer.id as string
  ok(await owner.post(`offers/${sent}/send`))
  const lost = ok(await owner.post("opportunities", { title: `${SECRET} lost` })).opportunity.id as string
  ok(await owner.post(`opportunities/${lost}/lose`, { lost_reason_id: reason.id, lost_note: SECRET }))
  return { opportunity: opportunity.id as string, task: task_id, file, draft, line, sent, lost }
}

/** An order with a delivery note that has not arrived, an issued invoice and a draft. */
async function buildOrder(api: AxiosInstance, owner: DashboardUser, shop: Shop) {
  const seller = sellerOf(api, owner, shop)
  const { order, opportunity_id, desk, chair } = await seller.place()
  const one = (line_id: string) => ({ items: [{ line_id, quantity: 1 }] })
  const { delivery_note } = ok(await seller.deliver(order.id, one(desk)))
  const issued = ok(await seller.invoice(order.id, { ...one(desk), issue: true })).invoice.id
  const drafted = ok(await seller.invoice(order.id, one(chair))).invoice.id
  const ids = { order: order.id, host_order: order.order_id, note: delivery_note.id, issued, drafted }
  return { ...ids, sold: opportunity_id }
}

/** Everything a rep can own, and those who must not see it. */
export async function buildLeakFixture(container: MedusaContainer, api: AxiosInstance) {
  const shop = await buildShop(container)
  const { manager: boss } = await buildTeam(container, api)
  const manager = crmClient(api, boss)
  const { users, team, as } = await buildPeople(container, api, manager)
  const owner_id = users.owner.user.id
  const variant_id = shop.products.desk.variant_id

  const saidCosts = Object.entries(COSTS).map(([name, amount]) => {
    const { variant_id } = shop.products[name as keyof typeof COSTS]
    return manager.post(`variants/${variant_id}/costs`, { currency_code: shop.currency_code, amount })
  })
  const [{ variant_cost }] = (await Promise.all(saidCosts)).map(ok)

  const leads = await buildLeads(as.owner)
  const deal = await buildDeal(as.owner, variant_id, shop.customers.partner.id)
  const order = await buildOrder(api, users.owner, shop)
  for (const path of [`leads/${leads.lead}`, `opportunities/${deal.opportunity}`]) {
    ok(await manager.post(path, { owner_id: boss.user.id }))
    ok(await manager.post(path, { owner_id }))
  }
  const { version, stage_id: column } = ok(
    await as.owner.get(`opportunities/${deal.opportunity}`),
  ).opportunity

  ok(await manager.post("seller/logo", logoForm()))
  const rule = { name: "Birouri", target: "all", value: 5 }
  // Nobody took it in yet; its customer is the owner's.
  const { id: candidate } = await placeHostOrder(container, shop, {
    ...{ customer: shop.customers.partner, product: shop.products.chair, quantity: 1 },
  })

  const configuration = {
    rule: ok(await manager.post("discount-rules", rule)).discount_rule.id as string,
    rep: ok(await manager.get("reps", { user_id: [owner_id] })).reps[0].id as string,
    role: ok(await manager.get("roles")).roles[0].id as string,
    stage: ok(await manager.get("stages")).stages[1].id as string,
    reason: ok(await manager.get("lost-reasons")).lost_reasons[0].id as string,
    customer: shop.customers.partner.id,
    cost: variant_cost.id as string,
    team,
  }
  const records = { ...leads, ...deal, ...order, candidate }
  return { records, configuration, column, version, owner_id, variant_id, users, as, manager, boss, shop }
}
