import { model } from "@medusajs/framework/utils"
import { Opportunity } from "./opportunity"

/** One move of an opportunity from stage to stage. Append-only: the history is never edited. */
export const StageChange = model
  .define(
    { name: "CrmStageChange", tableName: "crm_stage_change" },
    {
      id: model.id({ prefix: "crmstch" }).primaryKey(),
      opportunity: model.belongsTo(() => Opportunity, { mappedBy: "stage_changes" }),
      /** Null for the first entry: the opportunity was created in `to_stage_id`. */
      from_stage_id: model.text().nullable(),
      to_stage_id: model.text(),
      /** Host user, or null when a document operation or a job moved it. */
      actor_id: model.text().nullable(),
      /** `created | move | win | lose | reopen | undo` or a StageTrigger. */
      trigger: model.text(),
      source_type: model.text().nullable(),
      source_id: model.text().nullable(),
      /** One per automatic occurrence: a replayed event finds its key taken and changes nothing. */
      occurrence_key: model.text().nullable(),
      /** What the move overwrote, so that undo restores it. */
      before: model.json<StageChangeBefore>().nullable(),
      lost_reason_id: model.text().nullable(),
      note: model.text().nullable(),
      at: model.dateTime(),
    },
  )
  .indexes([
    { on: ["opportunity_id", "at"] },
    { on: ["occurrence_key"], unique: true, where: "occurrence_key IS NOT NULL AND deleted_at IS NULL" },
    { on: ["to_stage_id"] },
  ])

/** The fields of an opportunity that a move overwrites. */
export type StageChangeBefore = {
  rank: string
  probability: number
  probability_is_manual: boolean
  lost_reason_id: string | null
  lost_note: string | null
  stage_entered_at: string
  closed_at: string | null
}
