import type { RecordScope } from "../../modules/pipeline"

/** A file of a lead or an opportunity, as events tell of it. */
export function attachmentPayload(record: { scope: RecordScope; id: string }, attachment_id: string) {
  return {
    id: attachment_id,
    lead_id: record.scope === "lead" ? record.id : null,
    opportunity_id: record.scope === "opportunity" ? record.id : null,
  }
}
