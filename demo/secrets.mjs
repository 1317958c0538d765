/** The demo's own secrets: random, made once, so that sessions survive a restart and no two demos share them. */
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

export const secretsFile = (directory) => path.join(directory, "secrets.json")

export function loadSecrets(directory) {
  const file = secretsFile(directory)
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    const secrets = {
      JWT_SECRET: randomBytes(32).toString("hex"),
      COOKIE_SECRET: randomBytes(32).toString("hex"),
    }
    fs.writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    fs.renameSync(`${file}.new`, file)
    return secrets
  }
}
