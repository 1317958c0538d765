import { mkdtempSync, statfsSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/** Where Linux keeps files in memory; a container may have a few megabytes there. */
const MEMORY = "/dev/shm"
const ENOUGH = 3 * 1024 ** 3

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ENOUGH
  } catch {
    return false
  }
}

/** A new folder for databases that are thrown away: every test copies one, which memory does in a third of the time. */
export function makeScratchFolder(prefix) {
  return mkdtempSync(path.join(hasRoom(MEMORY) ? MEMORY : os.tmpdir(), prefix))
}
