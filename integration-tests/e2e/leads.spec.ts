import type { Page } from "playwright-core"
import { contentOf } from "./helpers/content-of"
import { Dashboard } from "./helpers/dashboard"
import { readShop } from "./helpers/environment"
import { MANAGER } from "./helpers/logins"

type Fields = { name?: string; company_name?: string; email?: string; phone?: string }

describe("leads, their activities and files", () => {
  const shop = readShop()
  const stamp = Date.now()
  const email = `ana.${stamp}@firma.test`
  let dashboard: Dashboard
  let first: string

  beforeAll(async () => {
    dashboard = await Dashboard.open()
    await dashboard.logIn(MANAGER)
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  const scene = (name: string, play: (page: Page) => Promise<void>) =>
    it(name, () => dashboard.play(name, play))
  const lead = (id: string) => `/app/crm/leads/${id}`
  const fill = async (page: Page, fields: Fields) => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value)
  }
  const save = async (page: Page) => {
    await page.getByTestId("form-submit").click()
    await page.waitForURL((url) => /\/crmlead_[^/]+$/.test(url.pathname))
    // The form still shows what was written until it has gone.
    await page.getByRole("dialog").waitFor({ state: "detached" })
    return page.url().split("/").pop() as string
  }
  const record = async (page: Page, fields: Fields & { tags?: string[] }) => {
    const response = await page.request.post("/admin/crm/leads", { data: fields })
    return (await response.json()).lead.id as string
  }
  const confirm = (page: Page) => page.getByRole("alertdialog").getByRole("button").last().click()
  const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name }).click()
  const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) })
  const tick = (page: Page, name: string) => page.getByRole("checkbox", { name: `Select ${name}` }).click()
  const toast = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

  scene("are recorded with tags", async (page) => {
    await page.goto("/app/crm/leads/create")
    await fill(page, { name: `Ana ${stamp}`, company_name: `Firma ${stamp} SRL`, email })
    const tags = page.getByTestId("tags-tags")
    await tags.fill("vip, târg")
    await tags.press("Enter")
    await tags.press("Backspace")
    await page.getByRole("button", { name: "Remove tag vip" }).waitFor()
    first = await save(page)
    await page.getByText("vip", { exact: true }).waitFor()
    expect(await page.getByText("târg").count()).toBe(0)
  })

  scene("may be a company of which no person is known yet, but not nobody", async (page) => {
    await page.goto("/app/crm/leads/create")
    await page.getByTestId("form-submit").click()
    await page.getByText("Write who it is: a person or a company.").waitFor()
    await fill(page, { company_name: `Atelier ${stamp} SRL` })
    await save(page)
    await page.getByRole("heading", { name: `Atelier ${stamp} SRL` }).waitFor()
    await dashboard.shot("lead of a company")
  })

  scene("warn of one that is known while they are written, and do not forbid it", async (page) => {
    await page.goto("/app/crm/leads/create")
    await fill(page, { name: `Ana Maria ${stamp}`, phone: "0740 555 123", email })
    await page.getByTestId("duplicate-hint").getByTestId(`duplicate-${first}`).waitFor()
    await dashboard.shot("duplicate hint")
    await save(page)
    await page.getByTestId("lead-duplicates").getByTestId(`duplicate-${first}`).waitFor()
  })

  scene("are merged, value by value", async (page) => {
    await page.getByTestId("lead-merge").click()
    const dialog = page.getByTestId("merge-dialog")
    await dialog
      .getByTestId("merge-field-name")
      .getByRole("radio", { name: `Ana ${stamp}` })
      .click()
    await dashboard.shot("merge dialog")
    await page.getByTestId("merge-dialog-submit").click()
    await page.getByRole("heading", { name: `Ana ${stamp}` }).waitFor()
    await page.getByText("0740 555 123").waitFor()
    await page.getByTestId("lead-duplicates").waitFor({ state: "detached" })
    first = page.url().split("/").pop() as string
  })

  scene("get a next step by keyboard; done with a click and taken back from the message", async (page) => {
    await page.getByRole("textbox", { name: "What is the next step?" }).fill("Sună pentru ofertă")
    await page.getByLabel("Due on").fill("2020-01-15")
    await page.keyboard.press("Enter")
    const activities = page.getByTestId("activities")
    await activities.getByText(/Overdue/).waitFor()
    await page.getByRole("checkbox", { name: "Done: Sună pentru ofertă" }).click()
    await activities.getByText("Nothing is planned", { exact: false }).waitFor()
    await page.getByRole("button", { name: "Undo" }).click()
    await activities.getByText(/Overdue/).waitFor()
  })

  scene("keep notes", async (page) => {
    await page.getByTestId("activity-type").click()
    await option(page, "Note")
    await page.getByRole("textbox", { name: "Write a note" }).fill("A sunat înapoi.\nVrea 20 de birouri.")
    await page.keyboard.press("Control+Enter")
    await page.getByTestId("activities").getByText("Vrea 20 de birouri.").waitFor()
    await dashboard.shot("lead page")
  })

  scene("fill the salesperson's day", async (page) => {
    await page.goto("/app/crm/activities")
    const overdue = page.getByTestId("day-overdue")
    await overdue.getByRole("link", { name: `Ana ${stamp}` }).waitFor()
    await dashboard.shot("activities")
    await overdue.getByRole("checkbox", { name: "Done: Sună pentru ofertă" }).click()
    await overdue.getByRole("link", { name: `Ana ${stamp}` }).waitFor({ state: "detached" })
    await page.goto(lead(first))
    await page.getByTestId("activities-done").click()
    await page.getByTestId("activities").getByText("Sună pentru ofertă").waitFor()
  })

  scene("keep files, which come back as they were", async (page) => {
    const content = Buffer.from(`schiță ${stamp}`)
    await page
      .getByTestId("file-input")
      .setInputFiles({ name: "schiță birou.txt", mimeType: "text/plain", buffer: content })
    const files = page.getByTestId("files")
    const saving = page.waitForEvent("download")
    await files.getByRole("button", { name: "Download schiță birou.txt" }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe("schiță birou.txt")
    expect(await contentOf(saved)).toEqual(content)
    await files.getByRole("button", { name: "Delete schiță birou.txt" }).click()
    await confirm(page)
    await files.getByText("No files yet", { exact: false }).waitFor()
  })

  scene("are tagged, exported, disqualified and deleted by the dozen", async (page) => {
    const names = [`Bulk A ${stamp}`, `Bulk B ${stamp}`]
    for (const name of names) await record(page, { name })
    await page.goto(`/app/crm/leads?q=${encodeURIComponent(`Bulk ${stamp}`)}`)
    for (const name of names) await tick(page, name)
    await dashboard.shot("leads list")
    await page.getByTestId("bulk-tag").click()
    await page.getByTestId("bulk-tags-add").fill("campanie,")
    await page.getByTestId("bulk-tag-dialog-submit").click()
    await row(page, names[0]).getByText("campanie").waitFor()

    const saving = page.waitForEvent("download")
    await page.getByTestId("leads-export").click()
    const csv = String(await contentOf(await saving))
    expect(names.filter((name) => csv.includes(name))).toEqual(names)
    expect(csv).not.toContain(email)

    for (const name of names) await tick(page, name)
    await page.keyboard.press("q")
    await page.locator("#bulk-disqualify-dialog-reason").fill("Fără buget")
    await page.getByTestId("bulk-disqualify-dialog-submit").click()
    await row(page, names[1]).getByText("Disqualified").waitFor()
    await page.getByRole("checkbox", { name: "Select all on this page" }).click()
    await page.getByTestId("bulk-delete").click()
    await confirm(page)
    await toast(page, "2 leads were deleted")
    await row(page, names[0]).waitFor({ state: "detached" })
  })

  scene("become part of an opportunity that is there", async (page) => {
    await page.goto(`/app/customers/${shop.customers.walk_in.id}`)
    await page.getByTestId("customer-new-opportunity").click()
    await page.locator("input[name=title]").fill(`Mobilier ${stamp}`)
    await page.getByTestId("form-submit").click()
    await page.getByTestId("customer-link").waitFor()
    const opportunity = page.url()

    await page.goto(lead(first))
    await page.getByTestId("lead-convert").click()
    await page.getByTestId("convert-opportunity").click()
    const dialog = page.getByTestId("lead-convert-dialog")
    await dialog.getByRole("combobox").click()
    await page.keyboard.type(`Mobilier ${stamp}`)
    await option(page, new RegExp(`Mobilier ${stamp}`))
    await dashboard.shot("convert drawer")
    await page.getByTestId("lead-convert-dialog-submit").click()
    await page.waitForURL(opportunity)
    await page.getByTestId("stage-stepper").waitFor()
    // The notes came along.
    await page.getByTestId("activities").getByText("Vrea 20 de birouri.").waitFor()
    await dashboard.shot("opportunity page")
    await page.goto(`/app/customers/${shop.customers.walk_in.id}`)
    await page.getByTestId("customer-leads").getByText(`Ana ${stamp}`).waitFor()
  })

  scene("are there in Romanian too", async (page) => {
    await dashboard.speak("ro")
    for (const [path, words] of [
      [lead(first), "Transformat"],
      ["/app/crm/leads", "Etichete"],
      ["/app/crm/activities", "Nimic de făcut"],
      ["/app/crm/opportunities", "Valoare ponderată"],
    ]) {
      await page.goto(path)
      await page.getByText(words).first().waitFor()
      await dashboard.shot(`ro ${path}`)
    }
  })
})
