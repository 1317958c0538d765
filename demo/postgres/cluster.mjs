/** Makes a PostgreSQL data directory, whole or not at all. */
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/**
 * initdb works in a directory beside and is renamed when it has finished, so a run killed half-way leaves no
 * data directory that looks usable; what it leaves beside is removed by the next run.
 */
export async function createCluster({ binaries, identity, directory, user, password, auth, onLog }) {
  if (fs.existsSync(path.join(directory, "PG_VERSION"))) return
  const parent = path.dirname(directory)
  const prefix = `${path.basename(directory)}.initdb-`
  fs.mkdirSync(parent, { recursive: true })
  for (const name of fs.readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    fs.rmSync(path.join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  }

  const draft = path.join(parent, `${prefix}${process.pid}`)
  fs.mkdirSync(draft, { mode: 0o700 })
  identity.own(draft)
  const passwordFile = path.join(os.tmpdir(), `demo-postgres-${process.pid}-${Date.now()}`)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  identity.own(passwordFile)
  try {
    const made = await identity.run(binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      `--auth=${auth}`,
      "--encoding=UTF8",
      "--locale=C",
      // Romanian names sort where a Romanian looks for them, whatever locales the machine has.
      "--locale-provider=icu",
      "--icu-locale=ro",
      "--no-sync",
      "--no-instructions",
    ])
    if (made.code !== 0) {
      const why = made.output.split("\n").filter((line) => /FATAL|ERROR|PANIC|error:|could not/.test(line))
      throw new Error(`PostgreSQL could not make its data directory.\n${why.join("\n") || made.output}`)
    }
    onLog(made.output)
    fs.rmSync(directory, { recursive: true, force: true })
    fs.renameSync(draft, directory)
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(draft, { recursive: true, force: true })
  }
}
