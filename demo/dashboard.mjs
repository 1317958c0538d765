/** The dashboard as `medusa start` serves it: built once, and again only when its sources have changed. */
import fs from "node:fs"
import path from "node:path"
import { checkFolder } from "./checks.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { runMedusa } from "./process.mjs"

/** With the rules of the server that the dashboard uses as they are. */
const SOURCES = [
  "src/admin",
  "src/modules/pipeline/access",
  "src/modules/pipeline/activities/due.ts",
  "src/modules/pipeline/stages",
  "src/modules/sales_order/seller/checks.ts",
  "src/utils/days.ts",
  "src/utils/visible-text.ts",
  "medusa-config.ts",
  "package-lock.json",
]

const served = (root) => path.join(root, "public", "admin")

/** Lies in the build itself, so that the two are put in place by the same rename. */
const STAMP = ".sources"

export function dashboardIsBuilt(root) {
  const stamp = path.join(served(root), STAMP)
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === fingerprint(root, SOURCES)
}

export async function buildDashboard({ root, logs, env }) {
  checkFolder(path.join(root, "public"), { megabytes: 100, hint: "The dashboard is built there." })
  const sources = fingerprint(root, SOURCES) // Before building: a file changed meanwhile must count as newer.
  // Patient: the build alone keeps more than one core busy, and whatever is done beside it takes longer than it does.
  await runMedusa("dashboard", ["build", "--admin-only", "--no-lint"], {
    root,
    logs,
    env,
    isLowPriority: true,
  })

  // "build --admin-only" writes to .medusa/admin, while "start" from the root serves public/admin.
  const draft = path.join(root, "public", `admin.new-${process.pid}`)
  fs.rmSync(draft, { recursive: true, force: true })
  fs.cpSync(path.join(root, ".medusa", "admin"), draft, { recursive: true })
  fs.writeFileSync(path.join(draft, STAMP), sources)
  fs.rmSync(served(root), { recursive: true, force: true })
  fs.renameSync(draft, served(root))
}
