import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { run } from "./processes.mjs"

const jest = createRequire(import.meta.url).resolve("jest/bin/jest")

/** Runs one project of jest.config.cjs; says how many of its tests passed, failed and were skipped, and tells of its files. */
export async function runJest({ project, timeout, workers, args, env, temp, root }) {
  const results = path.join(temp, `${project}.json`)
  const { code } = await run(
    process.execPath,
    [
      // Medusa loads parts of itself with import(), which jest only allows with this flag.
      // A workflow's data die young: with more room for them, fewer of them are moved before they do.
      ...["--experimental-vm-modules", "--no-warnings", "--max-semi-space-size=64", jest],
      ...["--selectProjects", project, `--maxWorkers=${workers}`, "--forceExit", `--testTimeout=${timeout}`],
      ...["--json", `--outputFile=${results}`, ...args],
    ],
    // With --json jest would print the results on stdout as well; what people read goes to stderr.
    { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] },
  )
  return count(results, code)
}

/** A suite that does not compile has no tests to count, so it counts as one failure itself. */
function count(results, code) {
  let found
  try {
    found = JSON.parse(readFileSync(results, "utf8"))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, expectations: 0, files: [] }
  }
  const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
  return {
    passed: found.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
    expectations: tests.reduce((sum, { numPassingAsserts }) => sum + (numPassingAsserts ?? 0), 0),
    files: found.testResults,
  }
}
