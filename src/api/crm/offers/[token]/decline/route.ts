import { answerForm } from "../../answer-form"
import { LONGEST_REASON } from "../../middlewares"

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** What a form sends as text, whatever it really was. */
function reasonOf(body: unknown): string | null {
  const { reason } = (body ?? {}) as { reason?: unknown }
  return typeof reason === "string"
    ? reason.replace(CONTROL, "").trim().slice(0, LONGEST_REASON) || null
    : null
}

export const POST = answerForm((req) => ({ kind: "decline", reason: reasonOf(req.body) }))
