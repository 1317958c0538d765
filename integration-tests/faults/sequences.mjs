/**
 * `npm run faults:sequences`: 500 random sequences of everything that can be done to an order, in the CRM and on the
 * host's own pages, with events lost, doubled, late and out of order; after each, what is stored is compared with what
 * is true. CRM_SEQUENCES says how many, CRM_SEED which ones.
 */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "../lib/processes.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const { CRM_SEQUENCES = "500", CRM_SEED = String(Date.now() % 1_000_000_000) } = process.env

console.log(`${CRM_SEQUENCES} sequences, seed ${CRM_SEED}`)
const { code } = await run(
  process.execPath,
  ["integration-tests/run.mjs", "http", "http/orders.spec", "-t", "says of every order what is true"],
  { cwd: root, env: { ...process.env, CRM_SEQUENCES, CRM_SEED } },
)
process.exitCode = code
