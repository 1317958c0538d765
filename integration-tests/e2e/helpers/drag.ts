import type { Locator, Page } from "playwright-core"

type Point = { x: number; y: number }

/**
 * Drags with the mouse as a hand does: a little first, so that the board notices, then in small steps. Both ends have to
 * fit on the screen.
 */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  for (const locator of [to, from]) await locator.scrollIntoViewIfNeeded()
  const [start, end] = [await centre(from), await centre(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 25 })
  // The board measures once more where the card hangs before it is let go.
  await page.waitForTimeout(150)
  await page.mouse.up()
}

async function centre(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator.toString()} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) }
}
