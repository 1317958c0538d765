import { withoutControl } from "../../../../../utils/visible-text"
import { answerForm } from "../../answer-form"
import { LONGEST_REASON } from "../../middlewares"

/** What a form sends as text, whatever it really was. */
function reasonOf(body: unknown): string | null {
  const { reason } = (body ?? {}) as { reason?: unknown }
  return typeof reason === "string" ? withoutControl(reason).trim().slice(0, LONGEST_REASON) || null : null
}

export const POST = answerForm((req) => ({ kind: "decline", reason: reasonOf(req.body) }))
