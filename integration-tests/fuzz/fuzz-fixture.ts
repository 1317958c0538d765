import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import type { CrmClient } from "../helpers/crm"
import { buildLeakFixture } from "../helpers/leak-fixture"
import { ok, sellerOf } from "../helpers/selling"
import { buildPublishableKey } from "../helpers/visitor"
import type { ActorName } from "./requests"
import type { Ids } from "./valid-values"

export type FuzzFixture = { ids: Ids; headers: Record<ActorName, Record<string, string>> }

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** Offers that were sent, each with its customer's link. */
async function buildLinks(owner: CrmClient, customer_id: string, variant_id: string) {
  const offers: { id: string; token: string }[] = []
  for (let made = 0; made < 3; made++) {
    const { offer } = ok(await owner.post("offers", { customer_id, lines: [{ variant_id, quantity: 2 }] }))
    ok(await owner.post(`offers/${offer.id}/send`))
    const { url } = ok(await owner.post(`offers/${offer.id}/link`))
    offers.push({ id: offer.id, token: String(new URL(url).pathname.split("/").pop()) })
  }
  return offers
}

/** What the configuration has of each thing. */
async function readConfiguration(manager: CrmClient) {
  const read = async (path: string, key: string) => idsOf(ok(await manager.get(path))[key])
  const reps: { id: string; user_id: string }[] = ok(await manager.get("reps")).reps
  return {
    stage_id: await read("stages", "stages"),
    target_stage_id: await read("stages", "stages"),
    lost_reason_id: await read("lost-reasons", "lost_reasons"),
    team_id: await read("teams", "teams"),
    role_id: await read("roles", "roles"),
    rule_id: await read("discount-rules", "discount_rules"),
    rep_id: idsOf(reps),
    ...Object.fromEntries(
      ["owner_id", "user_id", "inherit_user_id"].map((name) => [name, reps.map(({ user_id }) => user_id)]),
    ),
  }
}

/** One of everything, a few of what requests use up, and who asks. */
export async function buildFuzzFixture(container: MedusaContainer, api: AxiosInstance): Promise<FuzzFixture> {
  const fixture = await buildLeakFixture(container, api)
  const { records: r, shop, users, as, manager } = fixture
  const [desk, chair] = [shop.products.desk, shop.products.chair]
  const seller = sellerOf(api, users.owner, shop)
  const second = await seller.place()
  const links = await buildLinks(as.owner, shop.customers.partner.id, chair.variant_id)
  const { lines } = ok(await as.owner.get(`sales-orders/${r.order}`)).sales_order
  const lead = ok(await as.owner.post("leads", { name: "Al treilea", email: "al3@fuzz.test" })).lead.id

  const records: Record<string, string[]> = {
    lead_id: [r.lead, r.twin, lead],
    except_id: [r.lead],
    opportunity_id: [r.opportunity, r.opportunity, r.lost, r.sold, second.opportunity_id],
    activity_id: [r.call, r.task],
    offer_id: [r.draft, r.draft, r.sent, ...idsOf(links)],
    with: [r.draft, r.sent],
    token: [...links.map(({ token }) => token), "a".repeat(43)],
    offer_line_id: [r.line],
    line_id: [second.desk, second.chair, ...lines.map((line: { line_id: string }) => line.line_id)],
    file_id: [r.lead_file, r.file],
    sales_order_id: [r.order, second.order.id],
    delivery_note_id: [r.note],
    invoice_id: [r.issued, r.drafted],
    order_id: [r.candidate, r.host_order],
    customer_id: [shop.customers.partner.id, shop.customers.walk_in.id],
    variant_id: [desk.variant_id, chair.variant_id, shop.products.lamp.variant_id],
    product_id: [desk.id, chair.id],
    category_id: Object.values(shop.categories),
    target_id: [...Object.values(shop.categories), desk.id],
    customer_group_id: [shop.customer_group_id],
    region_id: [shop.region_id],
    sales_channel_id: [shop.sales_channel_id],
    shipping_option_id: [shop.shipping_option_id],
    location_id: [shop.stock_location_id],
    cost_id: [fixture.configuration.cost],
    ...(await readConfiguration(manager)),
  }
  const any = Object.entries(records).flatMap(([name, ids]) => (name === "token" ? [] : ids))
  const headersOf = (name: Exclude<ActorName, "manager" | "anonymous">) => users[name].headers
  const publishable = { "x-publishable-api-key": await buildPublishableKey(container, shop.sales_channel_id) }
  return {
    ids: { ...records, any } as Ids,
    headers: {
      owner: { ...publishable, ...headersOf("owner") },
      manager: { ...publishable, ...fixture.boss.headers },
      foreign: { ...publishable, ...headersOf("foreign") },
      viewer: { ...publishable, ...headersOf("viewer") },
      nobody: { ...publishable, ...headersOf("nobody") },
      anonymous: publishable,
    },
  }
}
