import type { Page } from "playwright-core"
import { card, saved } from "./helpers/board"
import { Dashboard } from "./helpers/dashboard"
import { settled } from "./helpers/drag"
import { MANAGER } from "./helpers/logins"

/** One deal from lead to lost and back, without a mouse. Each scene goes on from the last. */
describe("with the keyboard alone", () => {
  const name = `Ana ${Date.now()}`
  let dashboard: Dashboard
  let opportunity: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.page.setViewportSize({ width: 1600, height: 900 })
    await dashboard.logIn(MANAGER)
    await dashboard.page.request.post("/admin/crm/leads", { data: { name } })
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (what: string, play: (page: Page) => Promise<void>) =>
    it(what, () => dashboard.play(what, play))

  const isFocused = (page: Page, selector: string, text: string) =>
    page.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement
        return !!focused?.matches(wanted) && focused.textContent?.includes(words)
      },
      [selector, text],
    )
  /** Presses tab until the focus is there, as somebody would who sees only the focus. */
  const tabTo = async (page: Page, selector: string, text = "") => {
    await page.locator(selector).filter({ hasText: text }).first().waitFor()
    // A dialog that is closing keeps the focus for as long as it does.
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      if (await isFocused(page, selector, text)) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`The tab key does not get to ${selector}`)
  }
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await settled(page)
    }
  }
  const link = () => `[data-testid="card-link-${opportunity}"]`

  scene("finds a lead and converts it", async (page) => {
    await page.goto("/app/crm/leads")
    await tabTo(page, "input[type=search]")
    await page.keyboard.type(name)
    await page.getByRole("link", { name }).waitFor()
    await tabTo(page, "tbody tr a")
    await page.keyboard.press("Enter")
    await tabTo(page, "[data-testid=lead-convert]")
    await page.keyboard.press("Enter")
    await page.getByTestId("lead-convert-dialog").waitFor()
    await tabTo(page, "[data-testid=lead-convert-dialog-submit]")
    await page.keyboard.press("Enter")
    await page.waitForURL((url) => url.pathname.includes("/crmopp_"))
    opportunity = page.url().split("/").pop() as string
  })

  scene("moves it on the board", async (page) => {
    await tabTo(page, "a[href='/app/crm']")
    await page.keyboard.press("Enter")
    await tabTo(page, link())
    await press(page, "Space", "ArrowRight")
    const answer = saved(page)
    await page.keyboard.press("Space")
    expect((await answer).status()).toBe(200)
    await card(page, "visited", name).waitFor()
    await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), link())
  })

  scene("loses it with a reason, and takes that back", async (page) => {
    // The button beside the title.
    await press(page, "Tab", "Enter")
    await page.getByRole("menu").waitFor()
    await press(page, "End", "Enter")
    await page.getByTestId("lost-dialog").waitFor()
    await tabTo(page, "[data-testid=lost-reason]")
    await press(page, "Enter", "ArrowDown", "Enter")
    await tabTo(page, "[data-testid=lost-dialog-submit]")
    const answer = saved(page)
    await page.keyboard.press("Enter")
    expect((await answer).status()).toBe(200)
    await card(page, "lost", name).waitFor()
    await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), link())
    // The key that leads to the messages.
    await page.keyboard.press("Alt+KeyT")
    await tabTo(page, "[data-sonner-toast] button", "Undo")
    await page.keyboard.press("Enter")
    await card(page, "visited", name).waitFor()
  })
})
