/** Loaded into the server: says, when asked, how long its event loop stood still since it was asked last, and what it holds. */
const { writeFileSync } = require("node:fs")
const { Session } = require("node:inspector")
const { monitorEventLoopDelay } = require("node:perf_hooks")
const { writeHeapSnapshot } = require("node:v8")

const profiler = new Session()
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

process.on("message", (command) => {
  if (command?.probe === "reset") {
    delay.reset()
  } else if (command?.probe === "measure") {
    const stood_ms = Math.round(delay.max / 1e6)
    const before = process.memoryUsage().rss
    for (let times = 0; times < 3; times++) globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    process.send({ stood_ms, rss_before: before, rss, heap: heapUsed })
  } else if (command?.probe === "profile") {
    profiler.connect()
    profiler.post("Profiler.enable")
    profiler.post("Profiler.start", () => process.send({}))
  } else if (command?.probe === "profiled") {
    profiler.post("Profiler.stop", (_error, { profile }) => {
      profiler.disconnect()
      writeFileSync(command.file, JSON.stringify(profile))
      process.send({})
    })
  } else if (command?.probe === "snapshot") {
    process.send({ snapshot: writeHeapSnapshot(command.file) })
  }
})
process.channel?.unref()
