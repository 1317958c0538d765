import type { Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER, SALES_REP } from "./helpers/logins"
import { makeProduct } from "./helpers/make-product"

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 768, height: 900 } }

/** What a variant costs, on its page: each scene goes on from the last. */
describe("the costs of a variant", () => {
  const shop = readShop()
  let dashboard: Dashboard
  let address: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
    const made = await makeProduct(dashboard.page, shop, {
      title: "Dulap metalic",
      sku: "METAL-CABINET",
      price: 900,
    })
    address = `/app/products/${made.id}/variants/${made.variant_id}`
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const widget = (page: Page) => page.getByTestId("variant-costs")
  const rows = (page: Page) => widget(page).locator("li").allInnerTexts()
  const add = async (page: Page, amount: string, day?: string) => {
    await page.getByTestId("cost-add").click()
    await page.getByTestId("cost-amount").fill(amount)
    if (day) await page.getByTestId("cost-day").fill(day)
    await page.getByTestId("cost-dialog-submit").click()
    await page.getByTestId("cost-dialog").waitFor({ state: "detached" })
  }
  const choose = async (page: Page, row: string, action: string) => {
    await page.getByTestId(`cost-menu-${row}`).click()
    await page.getByRole("menuitem", { name: action }).click()
  }

  scene(
    "say what to do while there are none, and begin with the day on which they are written",
    async (page) => {
      await page.goto(address)
      await widget(page).getByText("Add what one piece costs you").waitFor()
      await dashboard.shot("costs none")
      await page.getByTestId("cost-add").click()
      await page.getByTestId("cost-amount").fill("a lot")
      await page.getByText("Write a number").waitFor()
      expect(await page.getByTestId("cost-dialog-submit").isDisabled()).toBe(true)
      await dashboard.shot("costs form wrong")
      await page.getByTestId("cost-amount").fill("612.345")
      await page.getByTestId("cost-dialog-submit").click()
      await widget(page).getByText("RON 612.345").waitFor()
      await widget(page).getByText("Now", { exact: true }).waitFor()
    },
  )

  scene("are planned, corrected, and removed once that is confirmed", async (page) => {
    await add(page, "650", "2099-03-01")
    await add(page, "580.5", "2024-02-29")
    await widget(page).getByText("Planned").waitFor()
    expect((await rows(page)).length).toBe(2)
    await page.getByTestId("costs-past").click()
    await widget(page).getByText("from Feb 29, 2024").waitFor()
    await choose(page, "ron-2099-03-01", "Edit")
    expect(await page.getByTestId("cost-amount").inputValue()).toBe("650")
    await page.getByTestId("cost-amount").fill("655")
    await page.getByTestId("cost-dialog-submit").click()
    await widget(page).getByText("RON 655.00").waitFor()

    await choose(page, "ron-2024-02-29", "Delete")
    await page.getByRole("alertdialog").getByText("RON 580.50 from Feb 29, 2024").waitFor()
    await dashboard.shot("costs delete")
    await page.getByRole("button", { name: "Delete" }).click()
    await widget(page).getByText("from Feb 29, 2024").waitFor({ state: "detached" })
    expect((await rows(page)).length).toBe(2)
    await add(page, "590", "2024-02-29")
    await page.getByTestId("cost-add").click()
    await page.getByTestId("cost-day").fill("2024-02-29")
    await page.getByText("Replaces RON 590.00").waitFor()
    await page.keyboard.press("Escape")
  })

  scene("look as they should in both languages, light and dark, wide and narrow", async (page) => {
    for (const language of ["en", "ro"] as const) {
      await dashboard.speak(language)
      for (const theme of ["light", "dark"]) {
        await page.evaluate((name) => localStorage.setItem("medusa_admin_theme", name), theme)
        for (const [name, size] of Object.entries(SIZES)) {
          await page.setViewportSize(size)
          await page.goto(address)
          await page.getByTestId("costs-past").click()
          await widget(page)
            .getByText(language === "ro" ? "Cost de achiziție" : "Purchase cost")
            .waitFor()
          await widget(page).scrollIntoViewIfNeeded()
          const overflow = await widget(page).evaluate((element) => element.scrollWidth - element.clientWidth)
          expect([language, theme, name, overflow]).toEqual([language, theme, name, 0])
          await dashboard.shot(`costs ${language} ${theme} ${name}`)
        }
        await page.getByTestId("cost-add").click()
        await page.getByTestId("cost-amount").fill("600")
        await dashboard.shot(`costs form ${language} ${theme}`)
        await page.keyboard.press("Escape")
      }
    }
    await page.evaluate(() => localStorage.setItem("medusa_admin_theme", "light"))
    await dashboard.speak("en")
    await page.setViewportSize(SIZES.wide)
  })

  scene("say so when they cannot be read, and come back when asked again", async (page) => {
    const route = "**/admin/crm/variants/*/costs"
    await page.route(route, (asked) => asked.fulfill({ status: 418, json: { message: "The kettle is on" } }))
    await page.goto(address)
    await widget(page).getByText("The kettle is on").waitFor({ timeout: 30_000 })
    await dashboard.shot("costs failing")
    await page.unroute(route)
    await page.getByRole("button", { name: "Try again" }).click()
    await widget(page).getByText("RON 612.345").waitFor()
    // The browser itself reports what was refused.
    const others = dashboard.takeComplaints().filter((complaint) => !complaint.includes("418"))
    expect(others).toEqual([])
  })

  it("are not there for somebody who may not see margins", async () => {
    const rep = await Dashboard.open()
    try {
      await rep.logIn(SALES_REP)
      await rep.page.goto(address)
      await rep.page.getByRole("heading", { name: "Standard" }).first().waitFor()
      await rep.page.waitForLoadState("networkidle")
      expect(await widget(rep.page).count()).toBe(0)
      await rep.shot("costs of a rep")
      expect(rep.takeComplaints()).toEqual([])
    } finally {
      await rep.close()
    }
  })
})
