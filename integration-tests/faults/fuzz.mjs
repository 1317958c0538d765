/**
 * `npm run faults:fuzz`: 20,000 requests made from the validators of all routes, as they should be, with something
 * wrong, and with everything wrong, by everybody who could send them. FUZZ_REQUESTS says how many, FUZZ_SEED which
 * ones; with FUZZ_ONLY and the number of one of them, that one is sent alone.
 */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "../lib/processes.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const { FUZZ_REQUESTS = "20000", FUZZ_SEED = String(Date.now() % 1_000_000_000) } = process.env

console.log(`${FUZZ_REQUESTS} requests, seed ${FUZZ_SEED}`)
const { code } = await run(
  process.execPath,
  ["integration-tests/run.mjs", "http", "http/access.spec", "-t", "answers whatever it is asked"],
  { cwd: root, env: { ...process.env, FUZZ_REQUESTS, FUZZ_SEED } },
)
process.exitCode = code
