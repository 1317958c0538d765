/** `npm run docs`: makes the tables of docs/extending.md from the docblocks. */
const { readFileSync, writeFileSync } = require("node:fs")
const path = require("node:path")
const { readContract } = require("./read-contract.cjs")
const { renderExtending } = require("./render-extending.cjs")

const PAGE = path.resolve(__dirname, "../extending.md")

const contract = readContract()
if (contract.problems.length) {
  console.error(contract.problems.join("\n"))
  process.exitCode = 1
} else {
  writeFileSync(PAGE, renderExtending(readFileSync(PAGE, "utf8"), contract))
  console.log(`${contract.workflows.length} workflows, ${contract.events.length} events: docs/extending.md`)
}
