/** Where things are and what the environment asks for. */
import path from "node:path"
import { fileURLToPath } from "node:url"

/** A mistake or a circumstance to tell the user about, without a stack trace. */
export class Problem extends Error {}

/** What to add to an error that a full disk has caused, however it shows. */
export function diskHint(text) {
  return /ENOSPC|No space left on device/.test(text) ? "\nThe disk is full: make room and start again." : ""
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

export function readSettings(env = process.env) {
  const port = Number(env.PORT ?? 9000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(
      `PORT=${env.PORT} is not a port. Give a number between 1 and 65535, for example PORT=9001.`,
    )
  }
  const directory = path.resolve(root, env.DEMO_DIR || ".demo")
  return {
    root,
    port,
    url: `http://localhost:${port}`,
    directory,
    logs: path.join(directory, "logs"),
    databaseUrl: env.DATABASE_URL || null,
  }
}
