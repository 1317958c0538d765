/** Loaded into the server: says, when asked, how long its event loop stood still since it was asked last, and what it holds. */
const { monitorEventLoopDelay } = require("node:perf_hooks")
const { writeHeapSnapshot } = require("node:v8")

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

process.on("message", (asked) => {
  if (asked?.probe === "reset") {
    delay.reset()
  } else if (asked?.probe === "measure") {
    const stood_ms = Math.round(delay.max / 1e6)
    const before = process.memoryUsage().rss
    for (let times = 0; times < 3; times++) globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    process.send({ stood_ms, rss_before: before, rss, heap: heapUsed })
  } else if (asked?.probe === "snapshot") {
    process.send({ snapshot: writeHeapSnapshot(asked.file) })
  }
})
process.channel?.unref()
