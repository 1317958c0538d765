import { join } from "node:path"
import { findCircles, groupedBy, readImports } from "./import-graph"

const imports = readImports(join(__dirname, ".."))

const workflowFolder = (file: string) => /^workflows\/([^/]+)\//.exec(file)?.[1]

/**
 * Two models of one module name each other in their relations, in functions that are called when both are there; the
 * framework asks for both sides. Every other circle is one too many.
 */
const areModels = (circle: string[]) => circle.every((file) => /^modules\/\w+\/models\//.test(file))

describe("Imports", () => {
  it("are found between files and between folders", () => {
    expect(imports.size).toBeGreaterThan(500)
    expect(imports.get("jobs/expire-offers.ts")).toContain("workflows/offer/expire-overdue-offers.ts")
    expect(groupedBy(imports, workflowFolder).get("offer")).toContain("access")
  })

  it("make no circle between files", () => {
    expect(findCircles(imports).filter((circle) => !areModels(circle))).toEqual([])
  })

  it("make no circle between the folders of workflows", () => {
    expect(findCircles(groupedBy(imports, workflowFolder))).toEqual([])
  })

  it("are found to make a circle where they do", () => {
    const graph = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c", "d"])],
      ["c", new Set(["b"])],
      ["d", new Set<string>()],
    ])
    expect(findCircles(graph)).toEqual([["b", "c", "b"]])
  })
})
