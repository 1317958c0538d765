/** The server of a killed run: still running on our data, or only its pid file left. */
import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

/** @returns {Promise<boolean>} whether one was running and has been stopped */
export async function stopOrphan({ binaries, identity, directory }) {
  const pidFile = path.join(directory, "postmaster.pid")
  if (!fs.existsSync(pidFile)) return false
  const pid = Number(fs.readFileSync(pidFile, "utf8").split("\n")[0])
  if (!isAlive(pid)) return false // PostgreSQL itself recognises and replaces such a file.

  // After a reboot the number may belong to anything: neither PostgreSQL nor pg_ctl looks closer, so we do.
  if (!commandOf(pid).includes("postgres")) {
    fs.rmSync(pidFile, { force: true })
    return false
  }
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
  if (stopped.code !== 0)
    throw new Error(`An earlier PostgreSQL (pid ${pid}) could not be stopped.\n${stopped.output}`)
  return true
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

function commandOf(pid) {
  try {
    if (process.platform === "linux") return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
    if (process.platform === "win32")
      return execFileSync("tasklist", ["/fi", `PID eq ${pid}`], { encoding: "utf8" })
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" })
  } catch {
    return ""
  }
}
