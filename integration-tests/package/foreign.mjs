/** Another plugin in the same host, and the store's own code, use the hooks of this one. */
import assert from "node:assert/strict"

const MANY = 50

export async function checkForeignPlugin(check, api, shop) {
  await check("another plugin's hooks choose the price and the discount of a line", async () => {
    await api.post("/admin/price-lists", {
      title: "Parteneri de aur",
      description: "Prețurile programului de parteneri",
      status: "active",
      rules: { partner_program: ["gold"] },
      prices: [{ variant_id: shop.variant_id, amount: 80, currency_code: "ron" }],
    })
    const { customer } = await api.post("/admin/customers", { email: "partener@crm.test" })
    const { offer } = await api.post("/admin/crm/offers", {
      customer_id: customer.id,
      lines: [{ variant_id: shop.variant_id, quantity: MANY - 1 }],
    })
    const [few] = offer.lines
    assert.deepEqual([few.list_price, few.unit_price], [100, 100])
    const changed = await api.post(`/admin/crm/offers/${offer.id}/lines/${few.id}`, { quantity: MANY })
    const [many] = changed.offer.lines
    assert.deepEqual([many.list_price, many.discount_value, many.unit_price], [80, 25, 60])
    assert.equal(changed.offer.subtotal - changed.offer.discount_total, 60 * MANY)
  })
}

/** The store's own handler reads `additional_data`, which its middlewares describe. */
export async function checkStoreHooks(check, api, shop) {
  await check(
    "the store's own hook and the schema of its additional_data decide over an acceptance",
    async () => {
      const { customer } = await api.post("/admin/customers", { email: "semnat@crm.test" })
      const { offer } = await api.post("/admin/crm/offers", {
        customer_id: customer.id,
        lines: [{ variant_id: shop.variant_id, quantity: 1 }],
      })
      const path = `/admin/crm/offers/${offer.id}`
      await api.post(`${path}/send`)
      const accept = (signed_by) => api.post(`${path}/accept`, { additional_data: { signed_by } })
      await assert.rejects(accept(5), / answered 400: .*signed_by/)
      await assert.rejects(accept("nobody"), / answered 409: .*Somebody has to sign/)
      assert.equal((await api.get(path)).offer.status, "sent")
      assert.equal((await accept("Ana Pop")).offer.status, "accepted")
    },
  )
}
