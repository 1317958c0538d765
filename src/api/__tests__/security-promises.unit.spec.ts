import { readFileSync } from "node:fs"
import path from "node:path"

const rows = [...readFileSync("docs/security.md", "utf8").matchAll(/^\| .+ \| `(.+\.ts)` +\| (.+?) +\|$/gm)]

describe("the promises of docs/security.md", () => {
  it("are many", () => expect(rows.length).toBeGreaterThan(20))

  it.each(rows.map(([, file, test]) => [test, file]))("are held by a test: %s", (test, file) => {
    expect(readFileSync(path.join("integration-tests/http", file), "utf8")).toContain(`("${test}"`)
  })
})
