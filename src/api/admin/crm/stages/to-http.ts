import type { StageRow } from "../../../../modules/pipeline"
import type { HttpStage, StageTrigger } from "../../../../types/http"

/** A stage as the API shows it. */
export function toHttpStage(row: StageRow): HttpStage {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    names: row.names,
    rank: row.rank,
    kind: row.kind,
    probability: row.probability,
    color: row.color,
    folded: row.folded,
    rotting_days: row.rotting_days,
    triggers: row.triggers as StageTrigger[],
    required_fields: row.required_fields,
  }
}
