/** One deal from the first contact to the closed order, through the plugin's HTTP API. */
import assert from "node:assert/strict"

const ADDRESS = {
  first_name: "Ana",
  last_name: "Pop",
  address_1: "Str. Memorandumului 28",
  city: "Cluj-Napoca",
  postal_code: "400114",
  country_code: "ro",
}

export async function checkChain(check, api, shop) {
  const crm = "/admin/crm"
  const columnOf = async (opportunity_id) => {
    const { stages } = await api.get(`${crm}/board`)
    return stages.find((stage) => stage.opportunities.some((card) => card.id === opportunity_id))?.key
  }

  const opportunity = await check("a lead becomes an opportunity on the board", async () => {
    const { lead } = await api.post(`${crm}/leads`, {
      name: "Ana Pop",
      email: "ana@pop.test",
      phone: "0740123456",
    })
    const converted = await api.post(`${crm}/leads/${lead.id}/convert`, {
      create_customer: true,
      opportunity: { title: "Birouri noi", amount: 200, currency_code: "ron" },
    })
    assert.equal(converted.lead.status, "converted")
    assert.equal(await columnOf(converted.opportunity.id), "new")
    return converted.opportunity
  })
  if (!opportunity) return

  await check("it moves to another column", async () => {
    const { stages } = await api.get(`${crm}/stages`)
    const { id: stage_id } = stages.find((stage) => stage.key === "visited")
    await api.post(`${crm}/opportunities/${opportunity.id}/move`, { stage_id, version: opportunity.version })
    assert.equal(await columnOf(opportunity.id), "visited")
  })

  const offer = await check("it is transformed into an offer with a priced line", async () => {
    await api.post(`/admin/customers/${opportunity.customer_id}/addresses`, {
      ...ADDRESS,
      is_default_shipping: true,
      is_default_billing: true,
    })
    const made = await api.post(`${crm}/opportunities/${opportunity.id}/offers`)
    await api.post(`${crm}/offers/${made.offer.id}`, {
      region_id: shop.region_id,
      sales_channel_id: shop.sales_channel_id,
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
    const { offer: priced } = await api.post(`${crm}/offers/${made.offer.id}/lines`, {
      lines: [{ variant_id: shop.variant_id, quantity: 2, discount_type: "percent", discount_value: 10 }],
    })
    assert.deepEqual([priced.subtotal, priced.tax_total, priced.total], [200, 37.8, 217.8])
    assert.equal(await columnOf(opportunity.id), "offer_in_progress")
    return priced
  })
  if (!offer) return

  const order = await check("the offer is sent and accepted: an order with the same total", async () => {
    await api.post(`${crm}/offers/${offer.id}/send`)
    assert.equal(await columnOf(opportunity.id), "offer_sent")
    const accepted = await api.post(`${crm}/offers/${offer.id}/accept`)
    assert.equal(accepted.order.total, 217.8)
    assert.equal(await columnOf(opportunity.id), "active_order")
    return accepted.sales_order
  })
  if (!order) return

  await check("delivered and invoiced, the order is closed and the deal contracted", async () => {
    const { delivery_note } = await api.post(`${crm}/sales-orders/${order.id}/deliveries`)
    await api.post(`${crm}/delivery-notes/${delivery_note.id}/delivered`)
    const { invoice } = await api.post(`${crm}/sales-orders/${order.id}/invoices`, { issue: true })
    assert.equal(invoice.status, "issued")
    const closed = await api.get(`${crm}/sales-orders/${order.id}`)
    assert.equal(closed.sales_order.state, "closed")
    assert.equal(await columnOf(opportunity.id), "contracted")
  })
}
