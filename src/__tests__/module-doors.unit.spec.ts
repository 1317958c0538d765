import { execFileSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { Linter } from "eslint"

const ROOT = join(__dirname, "../..")
const RULE = "@typescript-eslint/no-restricted-imports"

const linter = new Linter({ cwd: ROOT })
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the lint rules are no module of TypeScript
const doors: Linter.Config[] = require("../../eslint.doors.cjs")

/** How often one import, in a file of that name, breaks the rule. */
function violations(file: string, specifier: string): number {
  const code = `import type { A } from "${specifier}"\n`
  return linter.verify(code, doors, join(ROOT, file)).filter(({ ruleId }) => ruleId === RULE).length
}

describe("A module's door", () => {
  it.each([
    ["src/workflows/lead/some.ts", "../../modules/pipeline/leads/edit"],
    ["src/workflows/lead/some.ts", "../../modules/pipeline/service"],
    ["src/workflows/lead/some.ts", "../../modules/pipeline/rules"],
    ["integration-tests/http/some.spec.ts", "../../src/modules/offer/status/offer-status"],
    ["src/admin/leads/some.tsx", "../../modules/pipeline/access/permissions"],
    ["src/admin/leads/some.tsx", "../../modules/pipeline"],
    ["src/types/http/some.ts", "../../modules/offer/models/offer"],
    ["src/modules/offer/some.ts", "../pipeline"],
    ["src/modules/offer/pricing/some.ts", "../../pipeline/activities/due"],
    ["src/modules/offer/pricing/some.ts", "../../../types/http"],
  ])("is not gone round: %s cannot import %s", (file, specifier) => {
    expect(violations(file, specifier)).toBe(1)
  })

  it.each([
    ["src/workflows/lead/some.ts", "../../modules/pipeline"],
    ["integration-tests/http/some.spec.ts", "../../src/modules/offer"],
    ["src/admin/leads/some.tsx", "../../modules/pipeline/rules"],
    ["src/types/http/some.ts", "../../modules/offer/rules"],
    ["src/modules/offer/pricing/some.ts", "../models"],
    ["src/modules/offer/pricing/some.ts", "../../../utils/money"],
  ])("lets in: %s can import %s", (file, specifier) => {
    expect(violations(file, specifier)).toBe(0)
  })

  it("is kept by the project's own configuration", () => {
    const eslint = join(ROOT, "node_modules/eslint/bin/eslint.js")
    const args = [eslint, "--print-config", "src/jobs/expire-offers.ts"]
    const config = JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }))
    expect(config.rules[RULE][1].patterns[0].regex).toContain("sales_order")
  })
})

describe("The door for the dashboard", () => {
  it.each(readdirSync(join(ROOT, "src/modules")))("of %s needs nothing of the server", (module) => {
    jest.doMock("@medusajs/framework/utils", () => {
      throw new Error("The dashboard has no server")
    })
    expect(() => jest.requireActual(`../modules/${module}`)).toThrow("The dashboard has no server")
    expect(() => jest.requireActual(`../modules/${module}/rules`)).not.toThrow()
  })
})
