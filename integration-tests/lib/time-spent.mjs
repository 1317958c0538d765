/** What a run of the tests tells about itself: its slowest files, and what it did besides testing. */
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"

const SLOWEST = 10
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** The slowest of the files that jest told of: how long each took, and its slowest test. */
export function slowestFiles(files, root) {
  const slowest = files
    .map(({ name, startTime, endTime, assertionResults }) => {
      const [test] = [...assertionResults].sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0))
      return { file: path.relative(root, name), took: endTime - startTime, test }
    })
    .sort((a, b) => b.took - a.took)
    .slice(0, SLOWEST)
  const width = Math.max(0, ...slowest.map(({ file }) => file.length))
  return slowest.map(({ file, took, test }) => {
    const worst = test?.duration ? `  ${seconds(test.duration)}: ${test.title}` : ""
    return `${file.padEnd(width)}  ${seconds(took).padStart(8)}${worst}`
  })
}

/** How many boots, restores, … there were and how long they took together, from the file written by `tally`. */
export function tallied(file) {
  if (!existsSync(file)) return []
  const sums = new Map()
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const [, what, ms] = /^(.+) (\d+)$/.exec(line)
    const sum = sums.get(what) ?? { count: 0, ms: 0 }
    sums.set(what, { count: sum.count + 1, ms: sum.ms + Number(ms) })
  }
  return [...sums].map(
    ([what, { count, ms }]) => `${what.padEnd(10)} ${String(count).padStart(5)}  ${seconds(ms)}`,
  )
}
