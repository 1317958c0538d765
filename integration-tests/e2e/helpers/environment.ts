import { readFileSync } from "node:fs"
import type { Shop } from "../../helpers"

/** What ../app.mjs has started for this one of jest's workers. */
type App = { url: string; database: string; browser: string }

const apps = JSON.parse(required("E2E_APPS")) as App[]
export const app = apps[Number(process.env.JEST_WORKER_ID ?? 1) - 1]
export const baseUrl = app.url

/** What ../seed.ts has made. */
export const readShop = (): Shop => JSON.parse(readFileSync(required("E2E_SEED"), "utf8")) as Shop

export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests with "npm run test:e2e"`)
  return value
}
