import type { Locator, Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"
import { makeProduct, request } from "./helpers/make-product"

/** One offer from the link to the order, by clicking; each scene goes on from the last. */
describe("the life of an offer", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let offer: { id: string; number: string }
  let bench_id: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    await dashboard.page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    const sofa = { title: "Canapea", sku: "SOFA", price: 250, stock: 1 }
    const stool = { title: "Taburet", sku: "STOOL", price: 100 }
    const bench = { title: "Banchetă", sku: "BENCH", price: 33.33 }
    const [one, many, later] = [sofa, stool, bench].map((each) => makeProduct(dashboard.page, shop, each))
    bench_id = (await later).variant_id
    offer = (await post("offers", { customer_id: shop.customers.walk_in.id })).offer
    await post(`offers/${offer.id}/lines`, {
      lines: [
        { variant_id: (await many).variant_id, quantity: 2 },
        { variant_id: (await one).variant_id, quantity: 3 },
      ],
    })
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const post = (path: string, data: object) => request(dashboard.page, "POST", `crm/${path}`, data)
  const open = (page: Page, id = offer.id) => page.goto(`/app/crm/offers/${id}`)
  const send = async (page: Page) => {
    await page.getByTestId("offer-send").click()
    await page.getByTestId("offer-send-dialog-submit").click()
    await page.getByTestId("offer-accept").waitFor()
  }
  const textOf = async (locator: Locator) => (await locator.innerText()).replaceAll(/\s+/g, " ")

  scene("begins when it is marked as sent, and its link is in the seller's hand", async (page) => {
    await open(page)
    await send(page)
    await page.getByText("The customer's link is on the clipboard").waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    // Without the seller's log-in, as the customer does.
    const read = await fetch(link)
    expect({ status: read.status, names: (await read.text()).includes(offer.number) }).toEqual({
      status: 200,
      names: true,
    })
    await page.reload()
    const history = page.getByTestId("offer-history")
    for (const entry of ["Created", "Sent", "Link for the customer made", "by the customer"]) {
      await history.getByText(entry).first().waitFor()
    }
    await dashboard.shot("offer sent")
  })

  scene("is not accepted while the stock does not cover it, and says so before", async (page) => {
    await open(page)
    await page
      .getByTestId("offer-stock-warning")
      .getByText(/Canapea.*3 wanted, 1 in stock/)
      .waitFor()
    await page.getByTestId("offer-accept").click()
    await page.getByTestId("offer-accept-missing").waitFor()
    await dashboard.shot("accept warning")
    await page.getByTestId("offer-accept-confirm").click()
    await page.locator("[data-sonner-toast]", { hasText: "SOFA" }).first().waitFor()
    // The browser reports the refusal, and nothing else.
    expect(dashboard.takeComplaints().filter((complaint) => !/status of 4\d\d/.test(complaint))).toEqual([])
    await page.getByTestId("offer-accept-dialog").getByRole("button", { name: "Cancel" }).click()
    await page.locator("[data-status=sent]").first().waitFor()
  })

  scene("shows what its next revision changes", async (page) => {
    await open(page)
    await page.getByTestId("offer-revise").click()
    await page.waitForURL(
      (url) => url.pathname.includes("/offers/crmoff_") && !url.pathname.includes(offer.id),
    )
    const revision = page.url().split("/").pop() as string
    const { offer: draft } = await request(page, "GET", `crm/offers/${revision}`)
    const [stools, sofas] = draft.lines
    await post(`offers/${revision}/lines/batch`, {
      update: [
        { id: stools.id, quantity: 5 },
        { id: sofas.id, quantity: 1, discount_type: "percent", discount_value: 10 },
      ],
      create: [{ variant_id: bench_id, quantity: 4 }],
    })
    offer = draft
    await page.reload()
    await page.getByTestId("offer-compare").click()
    const cell = (sku: string, field: string) =>
      page.getByTestId(`diff-line-${sku}`).getByTestId(`diff-${field}`)
    await cell("STOOL", "quantity").waitFor()
    expect(await cell("STOOL", "quantity").locator("del").innerText()).toBe("2")
    expect(await cell("STOOL", "quantity").locator("ins").innerText()).toBe("5")
    expect(await cell("SOFA", "discount").locator("ins").innerText()).toBe("−10%")
    expect(await page.getByTestId("diff-line-BENCH").getAttribute("data-change")).toBe("added")
    // 1 × 225 + 4 × 33.33 + 5 × 100 instead of 3 × 250 + 2 × 100.
    expect(await textOf(page.getByTestId("diff-total-net"))).toMatch(/950\.00.*858\.32.*−RON 91\.68/)
    await dashboard.shot("revision difference")
    await page.getByTestId("diff-only-changes").click()
    await page.getByTestId("diff-head-buyer_name").waitFor()
  })

  scene("ends in an order, and can begin anew as a copy", async (page) => {
    await open(page)
    await send(page)
    await page.getByTestId("offer-accept").click()
    expect(await page.getByTestId("offer-accept-missing").count()).toBe(0)
    await page.getByTestId("offer-accept-confirm").click()
    await page.locator("[data-sonner-toast] button", { hasText: "Open the order" }).click()
    await page.waitForURL((url) => url.pathname.includes("/orders/crmso_"))

    await page.goto("/app/crm/offers")
    const row = page.getByRole("row", { name: `${offer.number} R1` })
    await row.getByRole("button").last().click()
    await page.getByRole("menuitem", { name: "Duplicate" }).click()
    await page.waitForURL((url) => url.pathname.includes("/offers/crmoff_"))
    const number = page.getByTestId("offer-number")
    await number.waitFor()
    expect(await number.innerText()).not.toContain(offer.number)
    await page.locator("[data-status=draft]").first().waitFor()
    await page.getByTestId("offer-lines").getByText("Taburet").first().waitFor()
  })
})
