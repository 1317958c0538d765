import { readdirSync } from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"

type Script = { default: (args: { container: MedusaContainer }) => Promise<unknown> }

const FOLDER = path.resolve(__dirname, "../../src/migration-scripts")

/** What `medusa db:migrate` does in a host and Medusa's test runner leaves out: the default stages, roles, series. */
export async function seedDefaults(container: MedusaContainer): Promise<void> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && !file.startsWith("index"))
  for (const file of files.sort()) {
    const script = (await import(path.join(FOLDER, file))) as Script
    await script.default({ container })
  }
}
