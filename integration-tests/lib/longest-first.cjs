const fs = require("node:fs")
const path = require("node:path")
const { default: Sequencer } = require("@jest/test-sequencer")

const SUITE = /from "(\.[^"]+\.suite)"/g

/** How much there is to test in a file and in the suites it runs, in characters. */
function sizeOf(file) {
  const text = fs.readFileSync(file, "utf8")
  const suites = [...text.matchAll(SUITE)].map(([, suite]) => path.resolve(path.dirname(file), `${suite}.ts`))
  return suites.reduce((size, suite) => size + sizeOf(suite), text.length)
}

/** Begins with what takes longest, so that no worker is left with it at the end while the other has nothing to do. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sized = tests.map((test) => ({ test, size: sizeOf(test.path) }))
    return sized.sort((a, b) => b.size - a.size).map(({ test }) => test)
  }
}
