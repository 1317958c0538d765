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
  await page.mouse.move(end.x, end.y, { steps: 8 })
  // The board measures once more where the card hangs before it is let go.
  await settled(page)
  await page.mouse.up()
}

/** Two frames after now: what was about to be drawn is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

/** Waits until something neither moves nor scrolls any more: five frames in a row at one place. */
export const still = (locator: Locator): Promise<void> =>
  locator.evaluate(
    (node) =>
      new Promise<void>((done) => {
        let place = ""
        let frames = 0
        const look = () => {
          const { x, y, height } = node.getBoundingClientRect()
          const now = [x, y, height, node.scrollTop, node.scrollHeight].join(" ")
          frames = now === place ? frames + 1 : 0
          place = now
          if (frames < 5) requestAnimationFrame(look)
          else done()
        }
        look()
      }),
  )

async function centre(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator.toString()} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) }
}
