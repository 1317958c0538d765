/** Sets up a shop the way its owner does: through the admin API of the host. */
export async function setUpShop(api) {
  const { region } = await api.post("/admin/regions", {
    name: "România",
    currency_code: "ron",
    countries: ["ro"],
    automatic_taxes: true,
    payment_providers: ["pp_system_default"],
  })
  await api.post("/admin/tax-regions", {
    country_code: "ro",
    provider_id: "tp_system",
    default_tax_rate: { name: "TVA 21%", code: "VAT21", rate: 21 },
  })
  const { sales_channel } = await api.post("/admin/sales-channels", { name: "Vânzări directe" })
  const warehouse = await setUpWarehouse(api, sales_channel.id)
  const { stores } = await api.get("/admin/stores")
  await api.post(`/admin/stores/${stores[0].id}`, {
    supported_currencies: [{ currency_code: "ron", is_default: true }],
    default_region_id: region.id,
    default_sales_channel_id: sales_channel.id,
    default_location_id: warehouse.location_id,
  })
  const product = await setUpProduct(api, { sales_channel_id: sales_channel.id, ...warehouse })
  return { region_id: region.id, sales_channel_id: sales_channel.id, ...warehouse, ...product }
}

async function setUpWarehouse(api, sales_channel_id) {
  const { stock_location } = await api.post("/admin/stock-locations", {
    name: "Depozit",
    address: { address_1: "Str. Fabricii 1", city: "Cluj-Napoca", country_code: "ro" },
  })
  const location = `/admin/stock-locations/${stock_location.id}`
  await api.post(`${location}/sales-channels`, { add: [sales_channel_id] })
  await api.post(`${location}/fulfillment-providers`, { add: ["manual_manual"] })
  const withSet = await api.post(`${location}/fulfillment-sets?fields=id,*fulfillment_sets`, {
    name: "Livrare",
    type: "shipping",
  })
  const [set] = withSet.stock_location.fulfillment_sets
  const { fulfillment_set } = await api.post(`/admin/fulfillment-sets/${set.id}/service-zones`, {
    name: "România",
    geo_zones: [{ type: "country", country_code: "ro" }],
  })
  const { shipping_profile } = await api.post("/admin/shipping-profiles", { name: "Marfă", type: "goods" })
  const { shipping_option } = await api.post("/admin/shipping-options", {
    name: "Curier",
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: shipping_profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Curier", description: "Curier", code: "courier" },
    prices: [{ currency_code: "ron", amount: 20 }],
    rules: [],
  })
  return {
    location_id: stock_location.id,
    shipping_profile_id: shipping_profile.id,
    shipping_option_id: shipping_option.id,
  }
}

async function setUpProduct(api, { sales_channel_id, shipping_profile_id, location_id }) {
  const { product } = await api.post("/admin/products", {
    title: "Birou",
    status: "published",
    shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: "Model", values: ["Standard"] }],
    variants: [
      {
        title: "Standard",
        sku: "DESK",
        manage_inventory: true,
        options: { Model: "Standard" },
        prices: [{ amount: 100, currency_code: "ron" }],
      },
    ],
  })
  const [{ id: variant_id }] = product.variants
  const { variant } = await api.get(
    `/admin/products/${product.id}/variants/${variant_id}?fields=id,inventory_items.inventory_item_id`,
  )
  const { inventory_item_id } = variant.inventory_items[0]
  await api.post(`/admin/inventory-items/${inventory_item_id}/location-levels`, {
    location_id,
    stocked_quantity: 100,
  })
  return { product_id: product.id, variant_id }
}
