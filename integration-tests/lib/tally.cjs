const { appendFileSync } = require("node:fs")

/**
 * What a run of the tests spent besides testing, one line in the file that `TEST_TALLY` names; lost without one.
 * @param {"boot" | "restore" | "log-in"} what
 * @param {number} started as `performance.now()` said before
 */
exports.tally = (what, started) => {
  const file = process.env.TEST_TALLY
  if (file) appendFileSync(file, `${what} ${Math.round(performance.now() - started)}\n`)
}
