import { readFileSync } from "node:fs"
import type { Shop } from "../../helpers"

/** What ../app.mjs has started and seeded. */
export const baseUrl = required("E2E_URL")

export const readShop = (): Shop => JSON.parse(readFileSync(required("E2E_SEED"), "utf8")) as Shop

export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests with "npm run test:e2e"`)
  return value
}
