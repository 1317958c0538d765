import type { Locator, Page } from "playwright-core"

export const column = (page: Page, key: string) => page.getByTestId(`column-${key}`)
export const cards = (page: Page, key: string) => column(page, key).locator("[data-card-id]")
export const card = (page: Page, key: string, title: string) => cards(page, key).filter({ hasText: title })

/** The titles a column shows, from the top. */
export const titlesIn = (page: Page, key: string) =>
  column(page, key).locator("[data-card-link]").allInnerTexts()

/** The request that saves a move, answered. */
export const saved = (page: Page) =>
  page.waitForResponse((response) => response.url().endsWith("/opportunities/move"))

export async function chooseLostReason(page: Page): Promise<void> {
  await page.getByTestId("lost-reason").click()
  await page.getByRole("option", { name: "No budget" }).click()
  await page.getByTestId("lost-dialog-submit").click()
}

/** By the menu of the card, which puts it on top of the stage. */
export async function moveToTop(page: Page, of: Locator, key: string): Promise<void> {
  await of.locator("[data-testid^=card-menu-]").click()
  await page.getByTestId(`move-to-${key}`).click()
}

type Made = { id: string; version: number; title: string }

let made = 0

/** A new deal, by the API: at the top of the first column unless told otherwise. */
export async function makeDeal(page: Page, more: Record<string, unknown> = {}): Promise<Made> {
  made += 1
  const title = `Deal ${Date.now()}-${made}`
  const answer = await page.request.post("/admin/crm/opportunities", {
    data: { title, amount: 150, ...more },
  })
  if (!answer.ok()) throw new Error(await answer.text())
  return (await answer.json()).opportunity
}

export async function stageId(page: Page, key: string): Promise<string> {
  const { stages } = await (await page.request.get("/admin/crm/stages")).json()
  return stages.find((stage: { key: string }) => stage.key === key).id
}

/** The board, once it hears of what others do. */
export async function openBoard(page: Page): Promise<void> {
  await page.goto("/app/crm")
  await page.locator("[data-testid=board-live][data-status=live]").waitFor()
}

/** A move by somebody else, in the words of the API. */
export async function moveElsewhere(page: Page, { id, version }: Made, key: string): Promise<void> {
  const answer = await page.request.post(`/admin/crm/opportunities/${id}/move`, {
    data: { stage_id: await stageId(page, key), version },
  })
  if (!answer.ok()) throw new Error(await answer.text())
}

/** Looks until it is so. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("It does not come about")
}
