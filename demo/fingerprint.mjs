/** A short text that changes when any of the given files changes. */
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/**
 * @param {string} root
 * @param {string[]} entries files and folders, relative to root
 * @param {(file: string) => boolean} [accept] which files of the folders count
 */
export function fingerprint(root, entries, accept = () => true) {
  const hash = createHash("sha256")
  const visit = (relative) => {
    const file = path.join(root, relative)
    if (!fs.existsSync(file)) return
    if (fs.statSync(file).isDirectory()) {
      for (const name of fs.readdirSync(file).sort()) visit(path.join(relative, name))
    } else if (accept(relative)) {
      hash.update(relative).update("\0").update(fs.readFileSync(file)).update("\0")
    }
  }
  entries.forEach(visit)
  return hash.digest("hex").slice(0, 16)
}
