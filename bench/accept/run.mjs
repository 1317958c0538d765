/**
 * `npm run bench:accept`: what accepting an offer costs beside making the same host order alone. `BENCH_ROUNDS` (25).
 */
import path from "node:path"
import { fileURLToPath } from "node:url"
import { migrate } from "../../demo/database.mjs"
import { startPostgres } from "../../demo/postgres.mjs"
import { runMedusa, stopAll } from "../../demo/process.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const folder = path.join(root, ".bench", "accept")
const database = await startPostgres({ dataDir: path.join(folder, "postgres") })
try {
  await database.dropDatabase("bench")
  await database.createDatabase("bench")
  const url = database.url("bench")
  const env = {
    ...{ DATABASE_URL: url, NODE_ENV: "production" },
    ...{ JWT_SECRET: "bench", COOKIE_SECRET: "bench", MEDUSA_DISABLE_TELEMETRY: "true", LOG_LEVEL: "error" },
  }
  const options = { root, env, logs: path.join(folder, "logs"), onProgress: (line) => console.log(line) }
  await migrate(url, options)
  const rounds = process.env.BENCH_ROUNDS ?? "25"
  await runMedusa("measure", ["exec", "./bench/accept/measure.ts", rounds], options)
} finally {
  await stopAll()
  await database.stop()
}
