import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import * as exported from "../../../src/workflows"

type Got = { additional_data?: { mark?: string } | null }
type Handler = (got: Got) => Promise<StepResponse<unknown> | void>
export type ExportedWorkflow = {
  getName: () => string
  hooks: Record<string, (handler: Handler) => void>
}

/** What the hooks of pricing expect to be answered. */
const ANSWERS: Record<string, unknown> = { setPricingContext: {}, adjustLines: [] }

const isWorkflow = (value: unknown): value is ExportedWorkflow =>
  typeof value === "function" && "getName" in value

/** Another plugin in the host: it listens to every hook of every exported workflow, and refuses what it is told to. */
export function createForeignPlugin() {
  const workflows = Object.values<unknown>(exported).filter(isWorkflow)
  let fired: { hook: string; mark?: string }[] = []
  let refused: string | undefined
  for (const workflow of workflows) {
    for (const [name, listen] of Object.entries(workflow.hooks)) {
      const hook = `${workflow.getName()}.${name}`
      listen(async ({ additional_data }) => {
        fired.push({ hook, mark: additional_data?.mark })
        if (hook === refused && additional_data?.mark) {
          throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${hook} refuses`)
        }
        return name in ANSWERS ? new StepResponse(ANSWERS[name]) : undefined
      })
    }
  }
  return {
    workflows,
    hooksOf: (id: string) => {
      const found = workflows.find((workflow) => workflow.getName() === id)
      return Object.keys(found?.hooks ?? {}).map((name) => `${id}.${name}`)
    },
    /** Refuses at one hook from now on, at none without. */
    refuse: (hook?: string) => {
      refused = hook
      fired = []
    },
    /** The hooks that fired with this mark since. */
    firedWith: (mark: string) => new Set(fired.filter((each) => each.mark === mark).map(({ hook }) => hook)),
  }
}
