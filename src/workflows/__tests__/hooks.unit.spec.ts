import * as exported from "../index"

/** Exported workflows that write nothing. */
const READ_ONLY = ["price-offer"]

type Workflow = { getName: () => string; hooks: Record<string, unknown> }

const isWorkflow = (value: unknown): value is Workflow => typeof value === "function" && "getName" in value

const workflows = Object.values<unknown>(exported).filter(isWorkflow)
const writing = workflows.filter((workflow) => !READ_ONLY.includes(workflow.getName()))

describe("every exported workflow that writes", () => {
  it("is one of many", () => expect(writing.length).toBeGreaterThan(70))

  it.each(writing.map((workflow) => [workflow.getName(), Object.keys(workflow.hooks)]))(
    "%s has a hook before and one after",
    (_, hooks) => {
      const [first, ...after] = hooks
      expect(first).toBe("validate")
      expect(after.length).toBeGreaterThan(0)
    },
  )
})
