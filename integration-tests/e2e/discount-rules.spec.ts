import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"
import { makeProduct, request } from "./helpers/make-product"

/** From a category over a rule to a discount in an offer, each scene going on from the last. */
describe("a discount rule", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let table: { id: string; variant_id: string }
  let rule: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    const { page } = dashboard
    const mese = { name: "Mese", is_active: true }
    const { product_category } = await request(page, "POST", "product-categories", mese)
    const masa = { title: "Masă de ședințe", sku: "TABLE", price: 400, category_id: product_category.id }
    table = await makeProduct(page, shop, masa)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(async () => {
    // The shop is shared with the other tests.
    if (rule) await request(dashboard.page, "DELETE", `crm/discount-rules/${rule}`)
    await dashboard?.close()
  })

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const choose = async (page: Page, field: string, text: string) => {
    await page.getByTestId(field).click()
    await page.keyboard.type(text)
    await page.getByRole("option", { name: text }).click()
    // Away from the field: escape would close the form.
    await page.getByRole("heading", { name: "Create rule" }).click()
  }

  scene("is made for a category with products, and says in words what it does", async (page) => {
    await page.goto("/app/settings/crm-discount-rules")
    // Open by itself only where there are no rules yet.
    const toggle = page.getByTestId("rule-steps-toggle")
    if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click()
    for (const step of ["group", "products"]) {
      await page.locator(`[data-testid=rule-step-${step}][data-done=true]`).waitFor()
    }
    await page.getByTestId("rule-step-create").click()
    await page.locator("input[name=name]").fill("Mese pentru parteneri")
    await page.locator("input[name=value]").fill("15")
    await choose(page, "rule-target_ids", "Mese")
    await choose(page, "rule-customer_group_ids", "Parteneri")
    await page.locator("input[name=min_quantity]").fill("2")
    const says = "15% off for products in Mese and below, for group Parteneri, from 2 pieces"
    await page.getByTestId("rule-sentence").getByText(says).waitFor()
    await dashboard.shot("rule form")
    await page.getByTestId("form-submit").click()

    await page.getByTestId("rules-section").getByText(says).waitFor()
    await dashboard.shot("rules en")
    const { discount_rules } = await request(page, "GET", "crm/discount-rules?q=Mese+pentru+parteneri")
    rule = discount_rules[0].id
  })

  scene("is seen on the product, and explained by the tester as soon as anything changes", async (page) => {
    await page.goto(`/app/products/${table.id}`)
    await page.getByTestId(`widget-rule-${rule}`).getByText("−15%").waitFor()
    await page.getByTestId("widget-test").click()

    const tested = page.getByTestId(`tested-rule-${rule}`)
    const misses = () =>
      tested.locator("[data-miss]").evaluateAll((all) => all.map((miss) => miss.getAttribute("data-miss")))
    await page.getByTestId("tester-result").getByText("RON 400.00").waitFor()
    await tested.waitFor()
    expect(await misses()).toEqual(["quantity", "customer_group"])
    // The way here scrolls the page, not what must not be scrolled: the dashboard's frame would leave the screen.
    const pushed = await tested.evaluate((element) => {
      const frames: string[] = []
      for (let frame = element.parentElement; frame; frame = frame.parentElement) {
        if (frame.scrollTop > 0 && getComputedStyle(frame).overflowY === "hidden")
          frames.push(frame.className)
      }
      return frames
    })
    expect(pushed).toEqual([])

    await page.locator("input[name=quantity]").fill("2")
    await tested.locator("[data-miss=quantity]").waitFor({ state: "detached" })
    expect(await misses()).toEqual(["customer_group"])

    await page.getByRole("combobox", { name: "Customer" }).click()
    await page.keyboard.type("Partener")
    await page.getByRole("option", { name: "Partener SRL" }).click()
    await page.getByTestId("tester-result").getByText("RON 340.00").waitFor()
    await page.getByTestId("ladder-rule").getByText("−15%").waitFor()
    expect(await tested.getAttribute("data-winner")).toBe("true")
    await page.getByTestId("tested-rules").scrollIntoViewIfNeeded()
    await dashboard.shot("rule tester")
  })

  scene("fills the line of an offer that is made from the customer's page", async (page) => {
    await page.goto(`/app/customers/${shop.customers.partner.id}`)
    await page.getByTestId("customer-new-offer").click()
    await page.getByTestId("form-submit").click()
    await page.waitForURL((url) => url.pathname.includes("/offers/crmoff_"))

    await page.getByTestId("offer-variant").click()
    await page.keyboard.type("TABLE")
    await page.getByRole("option", { name: /Masă de ședințe/ }).click()
    await page.getByTestId("offer-quantity").fill("2")
    await page.getByTestId("offer-quantity").press("Enter")
    await page.locator("[data-testid^=line-source-][data-source=rule]").waitFor()
    // 2 × 400 less 15 %, plus 21 % tax.
    await page.getByTestId("offer-total").getByText("822.80").waitFor()
    await dashboard.shot("rule in an offer")
  })
})
