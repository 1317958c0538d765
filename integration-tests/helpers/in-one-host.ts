import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { quietOf } from "./host-quiet"

type TestSuite = NonNullable<Parameters<typeof medusaIntegrationTestRunner>[0]>["testSuite"]

/** Tests that share what they seed in `beforeAll`; each of them starts from that. */
export type HostSuite = TestSuite

const EMPTY = "crm-empty"
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

/**
 * Runs suites one after the other in one running host, each on an empty database of its own: a host takes longer to
 * start than most suites take.
 */
export function inOneHost(suites: Record<string, HostSuite>): void {
  hosts += 1
  const templateName = `${EMPTY}-${process.pid}-${hosts}`
  medusaIntegrationTestRunner({
    testSuite: (host) => {
      let quiet: () => Promise<void>
      beforeAll(async () => {
        quiet = quietOf(host.getContainer())
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
