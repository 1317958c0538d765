/**
 * One run per DEMO_DIR. The holder answers on a local socket with the word it wrote into the lock file: unlike a
 * process number, which means nothing after a reboot or in a restarted container, that cannot be mistaken.
 */
import { randomUUID } from "node:crypto"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"

const lockFile = (directory) => path.join(directory, "run.lock")

/**
 * @returns {Promise<{ wasKilled: boolean, release(): void } | { holder: { pid: number, url: string } }>}
 *   the lock (and whether the previous run never released it), or who holds it
 */
export async function acquireLock(directory, url) {
  const file = lockFile(directory)
  const word = randomUUID()
  const server = net.createServer((socket) => socket.on("error", () => {}).end(word))
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve))
  server.unref()

  const own = `${file}.${process.pid}`
  fs.writeFileSync(own, JSON.stringify({ pid: process.pid, port: server.address().port, word, url }))
  let wasKilled = false
  try {
    for (;;) {
      if (link(own, file)) return { wasKilled, release: () => fs.rmSync(file, { force: true }) }
      const holder = await findHolder(directory)
      if (holder) return { holder }
      wasKilled = true
      setAside(file, own)
    }
  } finally {
    fs.rmSync(own, { force: true })
  }
}

/** @returns {Promise<{ pid: number, url: string } | null>} the run that is alive in this folder */
export async function findHolder(directory) {
  try {
    const lock = JSON.parse(fs.readFileSync(lockFile(directory), "utf8"))
    return (await readWord(lock.port)) === lock.word ? lock : null
  } catch {
    return null
  }
}

/** Creates the lock file with its content at once; false when there is one already. */
function link(own, file) {
  try {
    fs.linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === "EEXIST") return false
    // A disk without hard links: an exclusive write is nearly as good.
    fs.writeFileSync(file, fs.readFileSync(own), { flag: "wx" })
    return true
  }
}

/** Removes a dead lock; of two runs that try, one gets ENOENT and simply goes round again. */
function setAside(file, own) {
  try {
    fs.renameSync(file, `${own}.stale`)
    fs.rmSync(`${own}.stale`, { force: true })
  } catch (error) {
    if (error.code !== "ENOENT") throw error
  }
}

/** The word that the run on this port answers with; null when nobody answers. */
function readWord(port) {
  return new Promise((resolve) => {
    let answer = ""
    const socket = net.connect({ port, host: "127.0.0.1", timeout: 2000 })
    socket.on("data", (chunk) => (answer += chunk))
    socket.on("error", () => resolve(null))
    socket.on("timeout", () => socket.destroy())
    socket.on("close", () => resolve(answer))
  })
}
