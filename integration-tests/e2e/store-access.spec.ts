import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER, SALES_REP } from "./helpers/logins"
import { request } from "./helpers/make-product"

/** The host's own pages as a sales rep finds them, whose role is for selling. */
describe("the store for a sales rep", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let own: { display_id: number }

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    const { page } = dashboard
    const { users } = await (await page.request.get("/admin/users?limit=100")).json()
    const rep = users.find(({ email }: { email: string }) => email === SALES_REP.email)
    await request(page, "POST", "crm/reps", { user_id: rep.id, role_key: "sales_rep" })
    await sell(page)
    await dashboard.logIn(SALES_REP)
    own = await sell(page)
  })
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))

  /** An order of whoever is logged in. */
  const sell = async (page: Page): Promise<{ display_id: number }> => {
    const { customers, products } = shop
    const lines = [{ variant_id: products.desk.variant_id, quantity: 1 }]
    const { offer } = await request(page, "POST", "crm/offers", { customer_id: customers.partner.id, lines })
    await request(page, "POST", `crm/offers/${offer.id}/send`, {})
    return (await request(page, "POST", `crm/offers/${offer.id}/accept`, {})).sales_order
  }

  /** What the browser was refused on a page, the page's own refusal apart. */
  const refusedOn = async (page: Page, path: string, ready: () => Promise<unknown>) => {
    const refused: string[] = []
    const listen = (response: { status(): number; url(): string }) => {
      if (response.status() === 403) refused.push(new URL(response.url()).pathname)
    }
    page.on("response", listen)
    await page.goto(path)
    await ready()
    await page.waitForLoadState("networkidle")
    page.off("response", listen)
    return refused
  }

  scene("what selling needs is there, and nothing of it is refused", async (page) => {
    const heading = (name: string) => () => page.getByRole("heading", { name, exact: true }).first().waitFor()
    for (const language of ["en", "ro"] as const) {
      await dashboard.speak(language)
      const orders = language === "en" ? "Orders" : "Comenzi"
      expect(await refusedOn(page, "/app/orders", heading(orders))).toEqual([])
      await page.getByText(`#${own.display_id}`, { exact: true }).waitFor()
      expect(await page.getByRole("row").count()).toBe(2)
      expect(await page.locator('a[href="/app/promotions"]').count()).toBe(0)
      expect(await page.locator('a[href="/app/price-lists"]').count()).toBeGreaterThan(0)
      await dashboard.shot(`store orders ${language}`)
      const products = language === "en" ? "Products" : "Produse"
      expect(await refusedOn(page, "/app/products", heading(products))).toEqual([])
      await dashboard.shot(`store products ${language}`)
    }
    expect(dashboard.takeComplaints()).toEqual([])
  })

  scene(
    "a page that is refused is not in the menu, and says in words that the role may not",
    async (page) => {
      for (const language of ["en", "ro"] as const) {
        await dashboard.speak(language)
        const words = language === "en" ? "If your role does not open it" : "Dacă rolul tău nu o deschide"
        for (const path of ["users", "secret-api-keys"]) {
          await page.goto(`/app/settings/${path}`)
          await page.getByText(words).waitFor()
          expect(await page.locator(`a[href="/app/settings/${path}"]`).count()).toBe(0)
          await dashboard.shot(`store ${path} ${language}`)
        }
      }
      // The refusals themselves are what this scene is about.
      expect(
        dashboard.takeComplaints().filter((complaint) => !/403|does not allow this/.test(complaint)),
      ).toEqual([])
    },
  )

  scene("one's own order opens on the host's page, its parts and all", async (page) => {
    const { orders } = await (await page.request.get("/admin/orders?fields=id")).json()
    expect(orders.length).toBe(1)
    const path = `/app/orders/${orders[0].id}`
    const ready = () => page.getByText(`#${own.display_id}`).first().waitFor()
    expect(await refusedOn(page, path, ready)).toEqual([])
    await dashboard.shot("store order")
    expect(
      await refusedOn(page, "/app/settings/profile", () => page.getByText(SALES_REP.email).first().waitFor()),
    ).toEqual([])
  })
})
