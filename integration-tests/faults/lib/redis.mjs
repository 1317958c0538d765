/** A Redis of its own from the system's packages, that keeps nothing. */
import { execFile, spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { freePort } from "../../../demo/postgres/free-port.mjs"

const run = promisify(execFile)

const isThere = (program) =>
  run(program, ["--version"]).then(
    () => true,
    () => false,
  )

/** @returns null when the system has no Redis */
export async function startRedis() {
  if (!(await isThere("redis-server")) || !(await isThere("redis-cli"))) return null
  const port = String(await freePort())
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "crm-redis-"))
  const server = spawn(
    "redis-server",
    ["--port", port, "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"],
    { stdio: "ignore" },
  )
  const exited = new Promise((resolve) => server.once("exit", resolve))
  const cli = async (...args) => (await run("redis-cli", ["-p", port, ...args])).stdout.trim()
  while ((await cli("ping").catch(() => null)) !== "PONG") {
    if (server.exitCode !== null) throw new Error("redis-server stopped at once")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    /** Each number is a database of its own. */
    url: (number) => `redis://127.0.0.1:${port}/${number}`,
    cli,
    async stop() {
      server.kill()
      await exited
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}
