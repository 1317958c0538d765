import { randomUUID } from "node:crypto"

/** Where received files are on this machine's disk, by a name that no request can know or make up. */
const spooled = new Map<string, string>()

/** Names a file on disk for the workflows, which take no paths: a path in a request could be any file of the server. */
export function nameSpooled(path: string): string {
  const name = randomUUID()
  spooled.set(name, path)
  return name
}

/** The path of a file that was named; undefined for any other word. */
export const spooledPath = (name: string): string | undefined => spooled.get(name)

export function forgetSpooled(names: string[]): void {
  names.forEach((name) => spooled.delete(name))
}
