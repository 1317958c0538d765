import { Dashboard } from "./helpers/dashboard"
import { MANAGER } from "./helpers/logins"

describe("the dashboard", () => {
  let dashboard: Dashboard

  beforeAll(async () => {
    dashboard = await Dashboard.open()
  })
  afterEach(() => expect(dashboard.takeComplaints()).toEqual([]))
  afterAll(() => dashboard?.close())

  it("lets the manager in and speaks both languages", async () => {
    const { page } = dashboard
    await dashboard.logInByForm(MANAGER)
    await page.goto("/app/orders")
    await page.getByRole("heading", { name: "Orders", exact: true }).waitFor()
    await dashboard.speak("ro")
    await page.goto("/app/orders")
    await page.getByRole("heading", { name: "Comenzi", exact: true }).waitFor()
    await dashboard.shot("orders-ro")
  })
})
