/** What can be known before any long work begins. */
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { Problem } from "./settings.mjs"

const MEGABYTE = 1024 * 1024

/** The folder exists, can be written to, and its disk has room. */
export function checkFolder(folder, { megabytes, hint }) {
  try {
    makeFolder(folder)
    const probe = path.join(folder, `.probe-${process.pid}`)
    fs.writeFileSync(probe, "x".repeat(4096))
    fs.rmSync(probe)
  } catch (error) {
    throw new Problem(`${folder} cannot be written to: ${reason(error)}. ${hint}`)
  }
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = Math.floor((bavail * bsize) / MEGABYTE)
  if (free < megabytes) {
    throw new Problem(`The disk of ${folder} has ${free} MB free, and ${megabytes} MB are needed. ${hint}`)
  }
}

/** Step by step: Node's own recursive mkdir never returns where the system answers "no such file", as in /proc. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return
  makeFolder(path.dirname(folder))
  fs.mkdirSync(folder)
}

function reason(error) {
  const reasons = {
    EACCES: "no permission",
    EPERM: "no permission",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    ENOENT: "nothing can be made there",
    ENOTDIR: "part of the path is a file",
    EEXIST: "a file with that name is in the way",
  }
  return reasons[error.code] ?? error.message
}

/** @param {number} timeoutMs milliseconds to wait for a port that a killed run is about to let go */
export async function checkPort(port, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const code = await tryPort(port)
    if (!code) return
    if (code === "EACCES") {
      throw new Problem(`Port ${port} is reserved for administrators. Choose another: PORT=9001 npm start`)
    }
    if (code !== "EADDRINUSE")
      throw new Problem(`Port ${port} cannot be used (${code}). Choose another with PORT=…`)
    if (Date.now() > deadline) {
      const other = port === 9001 ? 9002 : 9001
      throw new Problem(
        `Port ${port} is in use by another program. Stop it, or choose another: PORT=${other} npm start`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** The server listens on every address, but another program on localhost alone would still take its visitors. */
async function tryPort(port) {
  for (const host of [undefined, "127.0.0.1"]) {
    const code = await new Promise((resolve) => {
      const server = net.createServer()
      server.once("error", (error) => resolve(error.code))
      server.listen({ port, host }, () => server.close(() => resolve(null)))
    })
    if (code) return code
  }
  return null
}
