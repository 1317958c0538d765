/** A hook as the docblock of its workflow tells of it. */
export type DocumentedHook = { name: string; type?: string; when?: string }

/** An exported workflow; `area` is its folder below src/workflows. */
export type DocumentedWorkflow = { name: string; area: string; hooks: DocumentedHook[] }

export type DocumentedEvent = { name: string; payload?: string; when?: string }

export type Contract = {
  workflows: DocumentedWorkflow[]
  events: DocumentedEvent[]
  /** Where a docblock does not say what the code does. */
  problems: string[]
  /** The types of `src/types/http` that hooks are given. */
  httpTypes: string[]
}

export function readContract(): Contract
