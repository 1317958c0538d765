import { useState } from "react"
import type { HttpOpportunity, HttpStage } from "../../../types/http"
import type { Requirable } from "./required-fields"
import { missingFields } from "./required-fields"
import { run } from "../../shared/api/run"
import { readOpportunity } from "../api"

/** What the stage asks for and the opportunity does not have. */
export type RequiredQuestion = { opportunity: HttpOpportunity; stage: HttpStage; fields: Requirable[] }
type PendingQuestion = RequiredQuestion & { answer: (saved: HttpOpportunity | null) => void }

/** The opportunity when it had to be completed; the version to move it with is then this one's. */
export type Completed = { saved?: HttpOpportunity }

/** Asks for what a stage wants to know of an opportunity, before it moves there. */
export function useRequiredFields() {
  const [question, setQuestion] = useState<PendingQuestion | null>(null)

  /** Null when the user thinks better of it, or it could not be found out. */
  const complete = async (
    { id, version }: Pick<HttpOpportunity, "id" | "version">,
    stage: HttpStage,
  ): Promise<Completed | null> => {
    // A deal may always be lost: the server asks for a reason then, and nothing else.
    if (!stage.required_fields.length || stage.kind === "lost") {
      return {}
    }
    const found = await run(readOpportunity(id))
    if (!found) {
      return null
    }
    const { opportunity } = found
    const fields = missingFields(opportunity, stage.required_fields)
    // What a colleague has changed meanwhile is not completed unseen: the move itself says so.
    if (!fields.length || opportunity.version !== version) {
      return {}
    }
    const saved = await new Promise<HttpOpportunity | null>((answer) =>
      setQuestion({ opportunity, stage, fields, answer }),
    )
    setQuestion(null)
    return saved && { saved }
  }

  return { complete, question }
}
