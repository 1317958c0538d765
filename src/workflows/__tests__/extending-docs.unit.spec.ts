import { readFileSync } from "node:fs"
import { type Contract, readContract } from "../../../docs/generator/read-contract.cjs"
import { renderExtending } from "../../../docs/generator/render-extending.cjs"

const PAGE = "docs/extending.md"

/** Types that are still declared among those of HTTP although modules use them. */
const HTTP_TYPES_OF_MODULES = ["DiscountSource", "HttpAddress", "HttpOffer", "HttpOfferLine", "HttpTax"]

describe("what docs/extending.md promises", () => {
  let contract: Contract

  // The compiler reads all workflows with their types.
  beforeAll(() => {
    contract = readContract()
  }, 240_000)

  it("is what the docblocks say, and they say what hooks get", () => {
    expect(contract.workflows.length).toBeGreaterThan(70)
    expect(contract.problems).toEqual([])
  })

  it("gives no hook a type of HTTP", () => {
    expect(contract.httpTypes).toEqual(HTTP_TYPES_OF_MODULES)
  })

  it("tells of the payload of each event", () => {
    expect(contract.events.length).toBeGreaterThan(60)
    expect(contract.events.filter(({ payload, when }) => !payload || !when)).toEqual([])
    const names = contract.events.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it("is up to date: `npm run docs` changes nothing", () => {
    const page = readFileSync(PAGE, "utf8")
    expect(renderExtending(page, contract)).toBe(page)
  })
})
