import fc from "fast-check"
import type { Changes } from "../board-changes"
import { collectChanges } from "../board-changes"
import { readEvents } from "../board-events"
import type { LiveStatus } from "../board-live"
import { keepLive, SILENCE_TIMEOUT_MS } from "../board-live"

const bytes = (text: string) => new TextEncoder().encode(text)

const streamOf = (chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      chunks.forEach((chunk) => controller.enqueue(chunk))
      controller.close()
    },
  })

describe("readEvents", () => {
  const text =
    ': hello\n\nevent: opportunities\ndata: {"ids":["ă"]}\n\n: still here\n\ndata: one\r\ndata: two\r\n\r\nevent: stages\ndata: {}\n\nevent: cut'

  it("reads the same events however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes(text).length), { maxLength: 12 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes(text).length]
        const chunks = at.slice(1).map((end, index) => bytes(text).slice(at[index], end))
        const events = []
        for await (const event of readEvents(streamOf(chunks))) {
          events.push(event)
        }
        expect(events).toEqual([
          { event: "opportunities", data: '{"ids":["ă"]}' },
          { event: "message", data: "one\ntwo" },
          { event: "stages", data: "{}" },
        ])
      }),
    )
  })
})

describe("with a clock", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  /** Lets what waits for promises and streams go on. */
  const settle = async (milliseconds = 0) => {
    await jest.advanceTimersByTimeAsync(milliseconds)
    await jest.advanceTimersByTimeAsync(0)
  }

  describe("collectChanges", () => {
    const collector = (isBusy = () => false) => {
      const seen: Changes[] = []
      const onReady = (changes: Changes) => Promise.resolve(seen.push(changes))
      return { seen, ...collectChanges({ wait: 150, maxIds: 3, isBusy, onReady }) }
    }

    it("makes one of a burst", async () => {
      const { add, seen } = collector()
      add(["a"])
      await settle(100)
      add(["b", "a"])
      expect(seen).toEqual([])
      await settle(50)
      expect(seen).toEqual([["a", "b"]])
    })

    it("says many of more than can be named", async () => {
      const { add, seen } = collector()
      add(["a", "b", "c", "d"])
      await settle(150)
      add(["a"])
      add("many")
      await settle(150)
      expect(seen).toEqual(["many", "many"])
    })

    it("waits until a card that is being dragged is let go", async () => {
      let isDragging = true
      const { add, seen } = collector(() => isDragging)
      add(["a"])
      await settle(1_000)
      expect(seen).toEqual([])
      isDragging = false
      await settle(150)
      expect(seen).toEqual([["a"]])
    })
  })

  describe("keepLive", () => {
    function server(greeting = "retry: 1000\n\n: listening\n\n") {
      const opened: ReadableStreamDefaultController<Uint8Array>[] = []
      const statuses: LiveStatus[] = []
      const events: string[] = []
      let isDown = false
      let tries = 0
      const close = keepLive({
        connect: (signal) => {
          tries += 1
          if (isDown) {
            return Promise.reject(new Error("down"))
          }
          const stream = new ReadableStream<Uint8Array>({
            start: (controller) => {
              opened.push(controller)
              controller.enqueue(bytes(greeting))
              signal.addEventListener("abort", () => controller.error(new Error("aborted")))
            },
          })
          return Promise.resolve(stream)
        },
        onOpen: () => events.push("open"),
        onEvent: ({ event }) => events.push(event),
        onStatus: (status) => statuses.push(status),
      })
      return {
        opened,
        statuses,
        events,
        close,
        tries: () => tries,
        setDown: (down: boolean) => (isDown = down),
      }
    }

    it("tells of events, and opens a stream that ended again", async () => {
      const { opened, statuses, events, close } = server()
      await settle()
      opened[0].enqueue(bytes("event: stages\ndata: {}\n\n"))
      await settle()
      opened[0].close()
      await settle(1_000)
      expect(events).toEqual(["open", "stages", "open"])
      expect(statuses).toEqual(["live", "live"])
      close()
    })

    it("asks a server that is down less and less often, at last every half minute", async () => {
      const { opened, statuses, close, tries, setDown } = server()
      await settle()
      setDown(true)
      opened[0].close()
      await settle(2_999)
      expect(statuses).toEqual(["live"])
      await settle(60_000)
      expect(statuses).toEqual(["live", "reconnecting"])
      const before = tries()
      expect(before).toBeGreaterThanOrEqual(6)
      expect(before).toBeLessThanOrEqual(9)
      await settle(60_000)
      expect(tries() - before).toBeLessThanOrEqual(3)
      close()
    })

    it("gives a stream up that has gone quiet", async () => {
      const { opened, tries, close } = server()
      await settle()
      await settle(SILENCE_TIMEOUT_MS - 1)
      opened[0].enqueue(bytes(": still here\n\n"))
      await settle(SILENCE_TIMEOUT_MS - 1)
      expect(tries()).toBe(1)
      await settle(1_001)
      expect(tries()).toBe(2)
      close()
    })

    it("counts a stream as open once the server listens", async () => {
      const { opened, events, close } = server("retry: 1000\n\n")
      await settle()
      expect(events).toEqual([])
      opened[0].enqueue(bytes(": listening\n\n"))
      await settle()
      expect(events).toEqual(["open"])
      close()
    })

    it("is silent once closed", async () => {
      const { statuses, close } = server()
      await settle()
      close()
      await settle(60_000)
      expect(statuses).toEqual(["live"])
    })
  })
})
