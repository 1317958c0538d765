/** Runs a measurement inside a host on an empty database of its own, and shows what it says. */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { migrate } from "../../demo/database.mjs"
import { startPostgres } from "../../demo/postgres.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/**
 * @param {string} name of the measurement: `bench/<name>/measure.ts`, run with `medusa exec`
 * @param {...string} args
 */
export async function measureInHost(name, ...args) {
  const folder = path.join(root, ".bench", name)
  const database = await startPostgres({ dataDir: path.join(folder, "postgres") })
  try {
    await database.dropDatabase("bench")
    await database.createDatabase("bench")
    const env = {
      ...{ DATABASE_URL: database.url("bench"), NODE_ENV: "production" },
      ...{
        JWT_SECRET: "bench",
        COOKIE_SECRET: "bench",
        MEDUSA_DISABLE_TELEMETRY: "true",
        LOG_LEVEL: "error",
      },
    }
    const options = { root, env, logs: path.join(folder, "logs"), onProgress: (line) => console.log(line) }
    await migrate(database.url("bench"), options)
    await runMedusa("measure", ["exec", `./bench/${name}/measure.ts`, ...args], options)
  } finally {
    await stopAll()
    await database.stop()
  }
}
