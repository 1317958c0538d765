import type { Locator, Page } from "playwright-core"
import { Dashboard } from "./helpers/dashboard"
import { MANAGER, SALES_REP } from "./helpers/logins"

type Named = { id: string; key: string; name: string }
type Rep = { id: string; user_id: string; team: { name: string } | null; role: { key: string } }

describe("the settings", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const get = async (page: Page, path: string) => (await page.request.get(`/admin/crm/${path}`)).json()
  const stagesNow = async (page: Page): Promise<Named[]> => (await get(page, "stages")).stages
  const line = (page: Page, trigger: string) => page.locator(`path[data-trigger=${trigger}]`)
  const choose = async (page: Page, trigger: Locator, option: string) => {
    await trigger.click()
    await page.getByRole("option", { name: option, exact: true }).click()
  }
  const order = (page: Page) =>
    page
      .getByTestId("stages-list")
      .locator("[data-testid^=stage-row-]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-testid")?.replace("stage-row-", "")))
  const waitForOrder = (page: Page, keys: (string | undefined)[]) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll("[data-testid^=stage-row-]")]
          .map((row) => row.getAttribute("data-testid"))
          .join() === wanted,
      keys.map((key) => `stage-row-${key}`).join(),
    )
  const saved = (page: Page, end: string) =>
    page.waitForResponse((response) => response.url().includes(end) && response.request().method() === "POST")

  scene("draw which operation leads to which stage, and change it", async (page) => {
    await page.goto("/app/settings/crm-stages")
    const sent = page.getByTestId("operation-offer_sent")
    await sent.waitFor()
    expect(await line(page, "offer_sent").getAttribute("data-stage")).toBe("offer_sent")
    expect(await line(page, "offer_accepted").count()).toBe(0)
    await dashboard.shot("settings picture")

    await choose(page, sent, "Visited")
    await page.locator("path[data-trigger=offer_sent][data-stage=visited]").waitFor({ state: "attached" })
    await page.reload()
    await page.locator("path[data-trigger=offer_sent][data-stage=visited]").waitFor({ state: "attached" })
    await choose(page, page.getByTestId("operation-offer_sent"), "Offer sent")
    await page.locator("path[data-trigger=offer_sent][data-stage=offer_sent]").waitFor({ state: "attached" })

    // A stage that is pointed at shows what leads to it, and nothing else.
    await page.getByTestId("picture-stage-active_order").hover()
    await page.waitForFunction(() => {
      const opacity = (trigger: string) =>
        Number(getComputedStyle(document.querySelector(`path[data-trigger=${trigger}]`)!).opacity)
      return opacity("offer_sent") < 0.5 && opacity("order_placed") === 1
    })
  })

  scene("change an operation with the keyboard alone", async (page) => {
    await page.goto("/app/settings/crm-stages")
    const delivered = page.getByTestId("operation-order_delivered")
    await delivered.focus()
    await page.keyboard.press("Enter")
    await page.getByRole("option", { name: "Active order", exact: true }).waitFor()
    await page.keyboard.press("a")
    await page.locator("[role=option]:focus").filter({ hasText: "Active order" }).waitFor()
    await page.keyboard.press("Enter")
    await page
      .locator("path[data-trigger=order_delivered][data-stage=active_order]")
      .waitFor({ state: "attached" })
    await choose(page, delivered, "Moves nothing")
    await line(page, "order_delivered").waitFor({ state: "detached" })
  })

  scene("add a stage, order it with the keyboard, and delete it with what it holds", async (page) => {
    await page.goto("/app/settings/crm-stages")
    await page.getByTestId("stage-create").click()
    await page.locator("input[name=name_en]").fill("Demo given")
    await page.locator("input[name=name_ro]").fill("Demonstrație făcută")
    await page.getByTestId("color-purple").check({ force: true })
    await page.locator("input[name=probability]").fill("35")
    await page.locator("input[name=rotting_days]").fill("0")
    await page.getByTestId("form-submit").click()
    await page.getByText("Write a whole number from 1 to 3650").waitFor()
    await page.locator("input[name=rotting_days]").fill("9")
    await page.getByTestId("check-required_fields-email").click()
    await page.getByTestId("form-submit").click()
    const row = page.getByTestId("stage-row-demo_given")
    await row.getByText("35% probability · stale after 9 days · 1 required field").waitFor()

    const before = await order(page)
    const at = before.indexOf("demo_given")
    const handle = page.getByRole("button", { name: "Move Demo given" })
    const stored = saved(page, "/stages/reorder")
    await handle.focus()
    await page.keyboard.press("Space")
    await page
      .getByText(`Demo given is at position ${at + 1} of`, { exact: false })
      .waitFor({ state: "attached" })
    await page.keyboard.press("ArrowUp")
    await page
      .getByText(`Demo given is at position ${at} of`, { exact: false })
      .waitFor({ state: "attached" })
    await page.keyboard.press("Space")
    expect((await stored).status()).toBe(200)
    const after = Object.assign([...before], { [at - 1]: before[at], [at]: before[at - 1] })
    await waitForOrder(page, after)
    await page.reload()
    await row.waitFor()
    expect(await order(page)).toEqual(after)

    const stage = (await stagesNow(page)).find(({ key }) => key === "demo_given") as Named
    for (const title of ["Held one", "Held two"]) {
      const made = await page.request.post("/admin/crm/opportunities", {
        data: { title, stage_id: stage.id, email: "a@crm.test" },
      })
      expect(made.status()).toBe(200)
    }
    await page.getByTestId("stage-menu-demo_given").click()
    await page.getByRole("menuitem", { name: "Delete" }).click()
    await page.getByText("It holds 2 opportunities", { exact: false }).waitFor()
    expect(await page.getByTestId("stage-delete-dialog-submit").isDisabled()).toBe(true)
    await page.getByTestId("stage-target").click()
    expect(await page.getByRole("option").allInnerTexts()).not.toContain("Lost")
    await page.getByRole("option", { name: "Visited", exact: true }).click()
    await page.getByTestId("stage-delete-dialog-submit").click()
    await row.waitFor({ state: "detached" })
    const { stages } = await get(page, "board?q=Held")
    expect(stages.find(({ key }: Named) => key === "visited").count).toBe(2)
  })

  scene("keep a lost reason that deals give, and no longer offer it", async (page) => {
    await page.goto("/app/settings/crm-lost-reasons")
    await page.getByTestId("lost-reason-create").click()
    const name = `Moved away ${Date.now()}`
    await page.locator("input[name=name_en]").fill(name)
    await page.getByTestId("form-submit").click()
    const row = page.getByTestId("lost-reasons-list").getByRole("listitem").filter({ hasText: name })
    await row.waitFor()

    const { lost_reasons } = await get(page, "lost-reasons")
    const reason = lost_reasons.find((each: Named) => each.name === name)
    const { opportunity } = await (
      await page.request.post("/admin/crm/opportunities", { data: { title: "Gone" } })
    ).json()
    await page.request.post(`/admin/crm/opportunities/${opportunity.id}/lose`, {
      data: { lost_reason_id: reason.id, version: opportunity.version },
    })
    await row.getByRole("button", { name: "More actions" }).click()
    await page.getByRole("menuitem", { name: "Delete" }).click()
    await page.getByRole("button", { name: "Delete" }).click()
    await page.getByRole("button", { name: "Make it inactive" }).click()
    await row.getByText("Inactive").waitFor()
    // The refusal itself is what this is about, and the browser reports it.
    expect(dashboard.takeComplaints().filter((complaint) => !complaint.includes("409"))).toEqual([])
  })

  scene("give a rep a team and a role, and ask who inherits when they leave", async (page) => {
    const { users } = await (await page.request.get("/admin/users?limit=100")).json()
    const user = users.find(({ email }: { email: string }) => email === SALES_REP.email)
    await page.request.post("/admin/crm/reps", { data: { user_id: user.id, role_key: "sales_rep" } })
    const lead = await page.request.post("/admin/crm/leads", { data: { name: "Ion", owner_id: user.id } })
    expect(lead.status()).toBe(200)
    const repNow = async (): Promise<Rep | undefined> =>
      (await get(page, "reps")).reps.find((rep: Rep) => rep.user_id === user.id)

    await page.goto("/app/settings/crm-access")
    const team = `North ${Date.now()}`
    await page.getByTestId("team-create").click()
    await page.locator("input[name=name]").fill(team)
    await page.getByTestId("form-submit").click()
    await page.getByTestId(`team-${team}`).waitFor()

    await page.getByTestId("role-create").click()
    const role = `Telesales ${Date.now()}`
    await page.locator("input[name=name_en]").fill(role)
    await choose(page, page.getByTestId("level-lead-read"), "The team's")
    await choose(page, page.getByTestId("level-offer-delete"), "None")
    await page.locator("input[name=max_discount_percent]").fill("5")
    await dashboard.shot("settings role")
    await page.getByTestId("form-submit").click()
    await page.getByTestId("roles-table").getByText(role).waitFor()

    await choose(page, page.getByTestId(`rep-team-${SALES_REP.email}`), team)
    await page.getByTestId(`team-${team}`).getByText("Andrei Rusu").waitFor()
    await choose(page, page.getByTestId(`rep-role-${SALES_REP.email}`), role)
    await page.waitForFunction(
      ([email, name]) =>
        document.querySelector(`[data-testid="rep-role-${email}"]`)?.textContent?.includes(name),
      [SALES_REP.email, role],
    )
    expect((await repNow())?.team?.name).toBe(team)
    await dashboard.shot("settings access")

    const row = page.getByRole("row").filter({ hasText: SALES_REP.email })
    await row.getByRole("button").last().click()
    await page.getByRole("menuitem", { name: "Remove from the CRM" }).click()
    await page.getByTestId("rep-owned").waitFor()
    expect(await page.getByTestId("rep-remove-dialog-submit").isDisabled()).toBe(true)
    await choose(page, page.getByTestId("rep-heir"), "Maria Ionescu")
    await page.getByTestId("rep-remove-dialog-submit").click()
    await page.getByTestId(`outsider-add-${SALES_REP.email}`).waitFor()
    expect(await repNow()).toBeUndefined()
    const { id } = (await lead.json()).lead
    expect((await get(page, `leads/${id}`)).lead.owner_id).not.toBe(user.id)

    await page.getByTestId(`outsider-add-${SALES_REP.email}`).click()
    await page.getByTestId(`rep-role-${SALES_REP.email}`).waitFor()
    await page.request.post("/admin/crm/reps", {
      data: { user_id: user.id, role_key: "sales_rep", team_id: null },
    })
  })

  scene("speak Romanian and fit a narrow window", async (page) => {
    await dashboard.speak("ro")
    await page.setViewportSize({ width: 768, height: 900 })
    await page.goto("/app/settings/crm-stages")
    await page.getByText("Ce mută o oportunitate").waitFor()
    await page.getByTestId("operation-offer_sent").getByText("Ofertă trimisă").waitFor()
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await dashboard.shot("settings picture narrow")
    await page.goto("/app/settings/crm-access")
    await page.getByTestId("default-role").waitFor()
    expect(await page.getByTestId("default-role").innerText()).toContain("Agent de vânzări")
    expect(await overflow()).toBe(0)
    await dashboard.speak("en")
  })
})

describe("the settings, for somebody who may not configure", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(SALES_REP)
  })
  afterAll(() => dashboard?.close())

  it("can be read, and say why nothing can be changed", () =>
    dashboard.play("settings read only", async (page) => {
      for (const path of ["crm-stages", "crm-lost-reasons", "crm-access"]) {
        await page.goto(`/app/settings/${path}`)
        await page.getByTestId("settings-read-only").waitFor()
      }
      expect(await page.getByTestId("role-create").count()).toBe(0)
      await page.goto("/app/settings/crm-stages")
      await page.getByTestId("operation-offer_sent").waitFor()
      expect(await page.getByTestId("operation-offer_sent").isDisabled()).toBe(true)
      expect(await page.getByRole("button", { name: "Move New" }).count()).toBe(0)
      await page.goto("/app/settings/crm-stages/create")
      await page.getByRole("dialog").getByTestId("settings-read-only").waitFor()
      expect(dashboard.takeComplaints()).toEqual([])
    }))
})
