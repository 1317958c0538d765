import { atMost } from "../at-most"

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

it("never runs more than it may, and runs everything in order", async () => {
  const turn = atMost(2)
  const order: number[] = []
  let running = 0
  let most = 0
  const work = (index: number) =>
    turn(async () => {
      most = Math.max(most, ++running)
      order.push(index)
      await pause()
      running--
      return index
    })
  expect(await Promise.all([0, 1, 2, 3, 4].map(work))).toEqual([0, 1, 2, 3, 4])
  expect(order).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
})

it("gives the turn on when a piece of work fails", async () => {
  const turn = atMost(1)
  const failing = turn(() => Promise.reject(new Error("no")))
  const after = turn(() => Promise.resolve("yes"))
  await expect(failing).rejects.toThrow("no")
  expect(await after).toBe("yes")
})
