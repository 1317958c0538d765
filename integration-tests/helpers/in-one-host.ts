import { medusaIntegrationTestRunner, TestDatabaseUtils } from "@medusajs/test-utils"
import { tally } from "../lib/tally.cjs"
import { quietOf } from "./host-quiet"
import { RowRestore } from "./row-restore"

type TestSuite = NonNullable<Parameters<typeof medusaIntegrationTestRunner>[0]>["testSuite"]

/** Tests that share what they seed in `beforeAll`; each of them starts from that. */
export type HostSuite = TestSuite

type Databases = { databaseName: string; templateName: string }

let restore: RowRestore | undefined

// Medusa's runner drops the database before each test and copies it again.
const { dbTestUtilFactory } = TestDatabaseUtils
Object.assign(TestDatabaseUtils, {
  dbTestUtilFactory: (): ReturnType<typeof dbTestUtilFactory> => ({
    ...dbTestUtilFactory(),
    snapshot: async ({ databaseName, templateName }: Databases) => {
      restore ??= await RowRestore.of(databaseName)
      await restore.keep(templateName)
    },
    restore: async ({ templateName }: Databases) => {
      if (!restore) throw new Error(`Nothing was kept to restore ${templateName} from`)
      await restore.restore(templateName)
    },
    dropTemplate: async () => {
      await restore?.close()
      restore = undefined
    },
  }),
})

let hosts = 0

/**
 * Runs suites one after the other in one running host, each on an empty database of its own: a host takes longer to
 * start than most suites take.
 */
export function inOneHost(suites: Record<string, HostSuite>): void {
  hosts += 1
  const dbName = `crm-host-${process.pid}-${hosts}`
  const templateName = `${dbName}-empty`
  let started: number
  beforeAll(() => {
    started = performance.now()
  })
  medusaIntegrationTestRunner({
    dbName,
    testSuite: (host) => {
      let quiet: () => Promise<void>
      beforeAll(async () => {
        tally("boot", started)
        quiet = quietOf(host.getContainer())
        await host.dbUtils.snapshot({ templateName })
      })
      // What a test set off must not reach into the next one's database.
      afterEach(() => quiet())
      for (const [name, suite] of Object.entries(suites)) {
        describe(name, () => {
          beforeAll(() => host.dbUtils.restore({ templateName }))
          suite(host)
          // After the suite's own: what it seeded is what its tests start from.
          beforeAll(async () => {
            await quiet()
            await host.dbUtils.snapshot()
          })
        })
      }
    },
  })
}
