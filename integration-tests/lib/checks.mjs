/** Counts what was checked, and goes on after a failure so that one run says everything. */
export function createChecks() {
  const counts = { passed: 0, failed: 0 }
  return {
    counts,
    /** Runs one check; `work` throws when something is not as it should be. Returns what `work` returned. */
    async check(title, work) {
      try {
        const result = await work()
        counts.passed++
        console.log(`  ✓ ${title}`)
        return result
      } catch (error) {
        counts.failed++
        console.log(`  ✕ ${title}\n    ${String(error.stack ?? error).replaceAll("\n", "\n    ")}`)
      }
    },
  }
}

/** Runs one phase and says how long it took. */
export async function timed(title, work) {
  const started = Date.now()
  try {
    return await work()
  } finally {
    console.log(`${title.padEnd(36)} ${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`)
  }
}
