import assert from "node:assert/strict"

const NEEDED = [
  "admin/index.mjs",
  "modules/offer/index.js",
  "modules/pipeline/index.js",
  "modules/sales_order/index.js",
  "providers/smtp/index.js",
  "types/index.d.ts",
  "types/index.js",
  "workflows/index.d.ts",
  "workflows/index.js",
]

/** Only the compiled plugin goes to npm: no tests, no demo, no sources. */
const ALLOWED = /^(\.medusa\/server\/src\/|CHANGELOG\.md$|LICENSE$|README\.md$|package\.json$)/

/** @param {{ path: string }[]} files what `npm pack --json` says is in the package */
export function assertContents(files) {
  const paths = files.map((file) => file.path)
  for (const needed of NEEDED)
    assert.ok(paths.includes(`.medusa/server/src/${needed}`), `${needed} is missing`)
  const strays = paths.filter((file) => !ALLOWED.test(file) || /__tests__|\.spec\./.test(file))
  assert.equal(
    strays.length,
    0,
    `${strays.length} files do not belong there: ${strays.slice(0, 3).join(", ")} …`,
  )
}
