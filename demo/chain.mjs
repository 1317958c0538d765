/**
 * Takes one lead all the way to a closed order through the HTTP API of a running demo, and prints after each step where
 * the opportunity stands and what offer and order say. `npm run demo:chain`, with PORT as for `npm start`.
 */
import assert from "node:assert/strict"
import { logIn } from "./api.mjs"
import { LOGINS } from "./logins.mjs"

const base = `http://localhost:${process.env.PORT ?? 9000}`
const rep = LOGINS.find(({ email }) => email.startsWith("rep1"))
let get
let post

const deal = {}

async function step(title, action) {
  await action()
  const { opportunity } = deal.opportunity_id
    ? await get(`/admin/crm/opportunities/${deal.opportunity_id}`)
    : {}
  const { offer } = deal.offer_id ? await get(`/admin/crm/offers/${deal.offer_id}`) : {}
  const { sales_order } = deal.sales_order_id
    ? await get(`/admin/crm/sales-orders/${deal.sales_order_id}`)
    : {}
  const { order } = deal.order_id
    ? await get(`/admin/orders/${deal.order_id}?fields=id,status,total,tax_total`)
    : {}
  const money = (amount) => (amount === undefined ? "–" : amount.toFixed(2)).padStart(10)
  const columns = [
    title.padEnd(34),
    (opportunity?.stage.key ?? "–").padEnd(18),
    money(offer?.total),
    money(order?.total),
    (sales_order
      ? `${sales_order.state}, delivered ${sales_order.delivered}, invoiced ${sales_order.invoiced}`
      : "–"
    ).padEnd(42),
    order?.status ?? "–",
  ]
  console.log(columns.join("  "))
  return { opportunity, offer, order, sales_order }
}

async function stockedVariants(count) {
  const { variants } = await get(
    "/admin/product-variants?limit=200&order=sku&fields=id,sku,inventory_quantity,product.status",
  )
  return variants.filter((variant) => variant.inventory_quantity >= 20).slice(0, count)
}

/** What an invoice has to say of a company. */
async function writeDownCompany({ company_name: company }) {
  const { opportunity } = await get(`/admin/crm/opportunities/${deal.opportunity_id}`)
  const customer = opportunity.customer_id
  await post(`/admin/customers/${customer}/addresses`, {
    ...{ company, first_name: "Elena", last_name: "Marin" },
    ...{ address_1: "Str. Memorandumului 28", city: "Cluj-Napoca", province: "RO-CJ" },
    ...{ postal_code: "400114", country_code: "ro", is_default_billing: true, is_default_shipping: true },
  })
  await post(`/admin/crm/customers/${customer}/business-details`, { tax_id: "RO18547290" })
}

async function run() {
  ;({ get, post } = await logIn(base, rep.email))
  console.log(
    [
      "step".padEnd(34),
      "stage".padEnd(18),
      "offer".padStart(10),
      "order".padStart(10),
      "sales order".padEnd(42),
      "host order",
    ].join("  "),
  )
  const mark = Date.now().toString(36)
  let lead
  await step("create lead", async () => {
    const body = {
      name: "Elena Marin",
      company_name: `Instal Rapid ${mark} SRL`,
      email: `${mark}@instalrapid.example`,
      phone: "0744 123 456",
    }
    lead = (await post("/admin/crm/leads", body)).lead
  })
  await step("convert into an opportunity", async () => {
    const { opportunity } = await post(`/admin/crm/leads/${lead.id}/convert`)
    deal.opportunity_id = opportunity.id
  })
  await step("move on the board", async () => {
    const { opportunity } = await get(`/admin/crm/opportunities/${deal.opportunity_id}`)
    const { stages } = await get("/admin/crm/stages")
    const visited = stages.find(({ key }) => key === "visited")
    await post(`/admin/crm/opportunities/${opportunity.id}/move`, {
      stage_id: visited.id,
      version: opportunity.version,
    })
  })
  await step("write down the company", () => writeDownCompany(lead))
  await step("transform into an offer", async () => {
    const { offer } = await post(`/admin/crm/opportunities/${deal.opportunity_id}/offers`)
    deal.offer_id = offer.id
  })
  await step("add three priced lines", async () => {
    const variants = await stockedVariants(3)
    const lines = variants.map(({ id }, index) => ({ variant_id: id, quantity: 3 + index }))
    await post(`/admin/crm/offers/${deal.offer_id}/lines`, { lines })
  })
  await step("change one discount by hand", async () => {
    const { offer } = await get(`/admin/crm/offers/${deal.offer_id}`)
    await post(`/admin/crm/offers/${offer.id}/lines/${offer.lines[0].id}`, {
      discount_type: "percent",
      discount_value: 7.5,
    })
  })
  await step("send", () => post(`/admin/crm/offers/${deal.offer_id}/send`))
  const accepted = await step("accept", async () => {
    const { sales_order, order } = await post(`/admin/crm/offers/${deal.offer_id}/accept`)
    Object.assign(deal, { sales_order_id: sales_order.id, order_id: order.id })
  })
  assert.equal(Math.round(accepted.order.total * 100) / 100, accepted.offer.total, "offer and order differ")
  let note
  await step("deliver", async () => {
    note = (await post(`/admin/crm/sales-orders/${deal.sales_order_id}/deliveries`)).delivery_note
  })
  await step("mark delivered", () => post(`/admin/crm/delivery-notes/${note.id}/delivered`))
  let invoice
  await step("draft the invoice", async () => {
    invoice = (await post(`/admin/crm/sales-orders/${deal.sales_order_id}/invoices`)).invoice
  })
  const closed = await step("issue the invoice", async () => {
    invoice = (await post(`/admin/crm/invoices/${invoice.id}/issue`)).invoice
  })
  assert.equal(invoice.total, closed.offer.total, "offer and invoice differ")
  assert.equal(closed.sales_order.state, "closed")
  assert.equal(closed.order.status, "completed")
  assert.equal(closed.opportunity.state, "won")
  const { tax_total, total } = closed.offer
  console.log(
    `\n${note.number}, ${invoice.number}: offer = order = invoice = ${total.toFixed(2)}, of which tax ${tax_total.toFixed(2)}`,
  )
}

run().catch((error) => {
  console.error(
    error.cause?.code === "ECONNREFUSED"
      ? `Nothing answers at ${base}: start the demo with "npm start".`
      : error.message,
  )
  process.exit(1)
})
