import { startHeartbeat, stopHeartbeat } from "../heartbeat"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000)

it("beats until it is stopped, and a missed beat does not end it", async () => {
  let beats = 0
  startHeartbeat("kept", async () => {
    beats++
    if (beats === 2) {
      throw new Error("the database was away")
    }
    return true
  })
  await minutes(1)
  expect(beats).toBe(12)
  await stopHeartbeat("kept")
  await minutes(1)
  expect(beats).toBe(12)
  await stopHeartbeat("kept")
})

it("waits for the beat under way before it says that it stopped", async () => {
  let end = () => undefined as void
  startHeartbeat("slow", () => new Promise((resolve) => (end = () => resolve(true))))
  await jest.advanceTimersByTimeAsync(5_000)
  let isStopped = false
  const stopped = stopHeartbeat("slow").then(() => (isStopped = true))
  await jest.advanceTimersByTimeAsync(1_000)
  expect(isStopped).toBe(false)
  end()
  await stopped
  expect(isStopped).toBe(true)
})

it("ends when what it renews is another one's, and after ten minutes in any case", async () => {
  let lost = 0
  let forgotten = 0
  startHeartbeat("lost", async () => ++lost < 3)
  startHeartbeat("forgotten", async () => Boolean(++forgotten))
  await minutes(30)
  expect(lost).toBe(3)
  expect(forgotten).toBe(120)
})
