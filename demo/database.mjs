/**
 * The demo's database, complete or not there at all. It is migrated and filled under a working name and renamed when
 * everything is in it: a run killed anywhere before that leaves only a working copy, which the next run drops.
 */
import pg from "pg"
import { fingerprint } from "./fingerprint.mjs"
import { runMedusa } from "./process.mjs"
import { Problem } from "./settings.mjs"

const MARK = "medusa-plugin-crm demo, schema "

/** Everything `db:migrate` looks at. */
const SCHEMA = ["src/modules", "src/links", "src/migration-scripts", "medusa-config.ts", "package-lock.json"]
const isSchema = (file) => !/__tests__|\.spec\.ts$/.test(file)

const MIGRATE = ["db:migrate", "--execute-all-links", "--execute-all-search"]

/** @param {{ url: string, root: string }} options url of the database to have in the end */
export async function inspectDatabase({ url, root }) {
  const name = databaseName(url)
  const schema = fingerprint(root, SCHEMA, isSchema)
  const comment = await onServer(url, async (client) => {
    const { rows } = await client.query(
      "SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1",
      [name],
    )
    return rows.length ? (rows[0].comment ?? "") : null
  })
  if (comment === null) return { state: "missing", schema }
  if (comment === MARK + schema) return { state: "ready", schema }
  if (comment.startsWith(MARK)) return { state: "outdated", schema }
  if (await isEmpty(url)) return { state: "missing", schema }
  throw new Problem(
    `The database "${name}" is not empty and was not made by npm start. ` +
      `Give DATABASE_URL the name of a new or an empty database; this one is left as it is.`,
  )
}

/** Calls back with the address of the working database; what `fill` did becomes the database once it returns. */
export async function createDatabase({ url, schema, fill }) {
  const name = databaseName(url)
  const draft = `${name}_unfinished`
  const [q, qDraft] = [name, draft].map((value) => pg.escapeIdentifier(value))
  await onServer(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${qDraft} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${qDraft}`)
    // Nothing in an unfinished database is worth waiting for the disk.
    await client.query(`ALTER DATABASE ${qDraft} SET synchronous_commit = off`)
  })
  await fill(withName(url, draft))
  await onServer(url, async (client) => {
    await client.query(`ALTER DATABASE ${qDraft} RESET synchronous_commit`)
    await client.query(`COMMENT ON DATABASE ${qDraft} IS ${pg.escapeLiteral(MARK + schema)}`)
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()",
      [draft],
    )
    await client.query("CHECKPOINT").catch(() => {}) // Only for a superuser; the rename is safe without it.
    await client.query(`DROP DATABASE IF EXISTS ${q}`)
    await client.query(`ALTER DATABASE ${qDraft} RENAME TO ${q}`)
  })
}

export function migrate(url, options) {
  return runMedusa("migrate", MIGRATE, { ...options, env: { ...options.env, DATABASE_URL: url } })
}

/** After new migrations came with new code. Killed half-way, it is simply done again: the mark comes last. */
export async function updateDatabase({ url, schema, ...options }) {
  await migrate(url, options)
  const q = pg.escapeIdentifier(databaseName(url))
  await onServer(url, (client) =>
    client.query(`COMMENT ON DATABASE ${q} IS ${pg.escapeLiteral(MARK + schema)}`),
  )
}

function databaseName(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  if (!name) throw new Problem("DATABASE_URL has no database name: postgres://user:password@host:5432/name")
  return name
}

function withName(url, name) {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.href
}

const onServer = (url, work) => onDatabase(withName(url, "postgres"), work)

const isEmpty = (url) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1")
    return rows.length === 0
  })

async function onDatabase(connectionString, work) {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
  } catch (error) {
    throw new Problem(`No connection to the database at ${new URL(connectionString).host}: ${error.message}`)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
