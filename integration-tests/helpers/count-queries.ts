import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Emitter = { on: (event: "query", listener: Listener) => void; removeListener: Emitter["on"] }
type Listener = (query: { sql: string }) => void

/** The host's jobs begin with the minute, and ask too. */
async function awayFromJobs(): Promise<void> {
  const second = new Date().getSeconds()
  if (second >= 50) await new Promise((resolve) => setTimeout(resolve, (61 - second) * 1000))
}

/** What a piece of work asks of the database: its statements, those that begin and end a transaction left out. */
export async function queriesOf(container: MedusaContainer, work: () => Promise<unknown>): Promise<string[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Emitter
  const asked: string[] = []
  await awayFromJobs()
  const listen: Listener = ({ sql }) => {
    if (!/^(begin|commit|rollback|savepoint|release|set )/i.test(sql)) asked.push(sql)
  }
  connection.on("query", listen)
  try {
    await work()
  } finally {
    connection.removeListener("query", listen)
  }
  return asked
}
