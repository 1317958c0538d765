/** `npm run demo:reset`: forgets the demo, so that the next `npm start` begins from nothing. */
import fs from "node:fs"
import path from "node:path"
import { findHolder } from "./lock.mjs"
import { findBinaries } from "./postgres/binaries.mjs"
import { findIdentity } from "./postgres/identity.mjs"
import { stopOrphan } from "./postgres/orphan.mjs"
import { secretsFile } from "./secrets.mjs"
import { readSettings } from "./settings.mjs"

async function reset() {
  const { directory, databaseUrl } = readSettings()
  if (!fs.existsSync(directory)) return `There is no demo in ${directory}.`
  const holder = await findHolder(directory)
  if (holder)
    throw new Error(`The demo is running at ${holder.url} (process ${holder.pid}). Stop it first (Ctrl-C).`)
  if (fs.readdirSync(directory).some((name) => name !== "logs") && !fs.existsSync(secretsFile(directory))) {
    throw new Error(`${directory} was not made by npm start, so it is left alone. Is DEMO_DIR right?`)
  }
  const data = path.join(directory, "postgres")
  const binaries = await findBinaries()
  const identity = await findIdentity([path.dirname(binaries.postgres), directory])
  await stopOrphan({ binaries, identity, directory: data })
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  return `${directory} is gone.` + (databaseUrl ? " The database of DATABASE_URL is left as it is." : "")
}

reset().then(console.log, (error) => {
  console.error(error.message)
  process.exit(1)
})
