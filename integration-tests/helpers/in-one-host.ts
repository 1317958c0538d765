import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { quietOf } from "./host-quiet"

type TestSuite = NonNullable<Parameters<typeof medusaIntegrationTestRunner>[0]>["testSuite"]

/** Tests that share what they seed in `beforeAll`; each of them starts from that. */
export type HostSuite = TestSuite

/** The database of the first host that one of jest's workers started: the next ones need not migrate theirs. */
const MIGRATED = `crm-migrated-${process.env.JEST_WORKER_ID ?? 1}`
let hosts = 0

const IN_USE = "is being accessed by other users"
const ATTEMPTS = 10

/** PostgreSQL copies a database that nobody uses; connections that were told to end may take a moment to. */
async function onceUnused(act: () => Promise<void>, attempts = ATTEMPTS): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (attempts <= 1 || !(error as Error).message.includes(IN_USE)) throw error
    await new Promise((resolve) => setTimeout(resolve, 200))
    await onceUnused(act, attempts - 1)
  }
}

/** Makes the database of a host that is about to start, if a host before it left one; says whether it did. */
async function copyMigrated(databaseName: string): Promise<boolean> {
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database: "postgres" })
  await client.connect()
  try {
    const { rows } = await client.query("select from pg_database where datname = $1", [MIGRATED])
    if (!rows.length) return false
    await onceUnused(async () => {
      await client.query(`create database "${databaseName}" template "${MIGRATED}" strategy file_copy`)
    })
    return true
  } finally {
    await client.end()
  }
}

/**
 * Runs suites one after the other in one running host, each on an empty database of its own: a host takes longer to
 * start than most suites take.
 */
export function inOneHost(suites: Record<string, HostSuite>): void {
  hosts += 1
  const dbName = `crm-host-${process.pid}-${hosts}`
  const templateName = `${dbName}-empty`
  let isMigrated = false
  beforeAll(async () => {
    isMigrated = await copyMigrated(dbName)
  })
  medusaIntegrationTestRunner({
    dbName,
    testSuite: (host) => {
      let quiet: () => Promise<void>
      beforeAll(async () => {
        quiet = quietOf(host.getContainer())
        if (!isMigrated) await onceUnused(() => host.dbUtils.snapshot({ templateName: MIGRATED }))
        // Not the same: what a host writes when it starts follows from its configuration.
        await onceUnused(() => host.dbUtils.snapshot({ templateName }))
      })
      // What a test set off must not reach into the next one's database.
      afterEach(() => quiet())
      for (const [name, suite] of Object.entries(suites)) {
        describe(name, () => {
          beforeAll(() => onceUnused(() => host.dbUtils.restore({ templateName })))
          suite(host)
          // After the suite's own: what it seeded is what its tests start from.
          beforeAll(async () => {
            await quiet()
            await onceUnused(() => host.dbUtils.snapshot())
          })
        })
      }
    },
  })
}
