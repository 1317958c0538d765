import { Modules } from "@medusajs/framework/utils"
import {
  buildProduct,
  buildShop,
  buildTaxRate,
  createDashboardUser,
  seedDefaults,
  type BuiltCustomer,
  type BuiltProduct,
  type DashboardUser,
  type Shop,
} from "../../helpers"
import { placeHostOrder } from "../../helpers/host-order"
import type { HostSuite } from "../../helpers/in-one-host"

export const host: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let seller: DashboardUser

  beforeAll(async () => {
    const container = getContainer()
    await seedDefaults(container)
    shop = await buildShop(container)
    seller = await createDashboardUser(container, { email: "seller@crm.test", first_name: "Maria" })
  })

  const place = (customer: BuiltCustomer, product: BuiltProduct, quantity: number) =>
    placeHostOrder(getContainer(), shop, { customer, product, quantity })

  describe("the shop the tests sell from", () => {
    it("lets a dashboard user in and a stranger not", async () => {
      const { data } = await api.get("/admin/users/me", { headers: seller.headers })
      expect(data.user).toMatchObject({ email: "seller@crm.test", first_name: "Maria" })
      const stranger = await api
        .get("/admin/users/me")
        .catch((error: { response: unknown }) => error.response)
      expect(stranger.status).toBe(401)
    })

    it("puts 21 % of tax on top of its prices and reserves the goods", async () => {
      const { desk } = shop.products
      const order = await place(shop.customers.walk_in, desk, 2)
      expect(order).toMatchObject({ status: "pending", tax_total: 42, total: 242 })
      const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({
        inventory_item_id: desk.inventory_item_id,
      })
      expect(reservations).toMatchObject([{ quantity: 2, location_id: shop.stock_location_id }])
    })

    it("gives the partner the price of the price list", async () => {
      const { desk } = shop.products
      const order = await place(shop.customers.partner, desk, 1)
      expect(order).toMatchObject({ tax_total: 16.8, total: 96.8 })
    })

    it("knows a second tax rate and prices that contain the tax", async () => {
      const container = getContainer()
      const book = await buildProduct(container, shop, { title: "Carte", price: 111, tax_inclusive: true })
      await buildTaxRate(container, shop, { product_ids: [book.id], rate: 11 })
      const order = await place(shop.customers.walk_in, book, 1)
      expect(order).toMatchObject({ tax_total: 11, total: 111 })
    })

    it("refuses to sell more than there is", async () => {
      const { lamp } = shop.products
      await expect(place(shop.customers.walk_in, lamp, 2)).rejects.toMatchObject({
        message: expect.stringContaining("inventory"),
      })
    })
  })
}
