import type { ErrorEntry } from "./entry"

/** Stages, and opportunities on the board. */
export const BOARD_ERRORS = {
  stage_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A stage was named that does not exist.",
  },
  stage_gone: {
    type: "conflict",
    params: [],
    meaning: "A stage was deleted meanwhile.",
  },
  stage_last_of_kind: {
    type: "conflict",
    params: ["stage", "kind"],
    meaning: "The board needs a stage of this kind.",
  },
  stage_trigger_taken: {
    type: "conflict",
    params: ["trigger", "stage"],
    meaning: "Another stage has this trigger.",
  },
  stage_not_empty: {
    type: "conflict",
    params: ["stage"],
    meaning: "A stage that holds opportunities cannot become of another kind.",
  },
  stage_target_needed: {
    type: "conflict",
    params: ["stage", "count"],
    meaning:
      "A stage with opportunities is to be deleted, and nothing was said of where they go (`target_stage_id`).",
  },
  stage_target_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "The stage that takes over is no other stage of the board.",
  },
  stage_target_other_kind: {
    type: "invalid_data",
    params: ["target", "target_kind", "stage", "kind"],
    meaning: "The stage that takes over is of another kind.",
  },
  stage_of_other_kind: {
    type: "invalid_data",
    params: ["id", "kind"],
    meaning: "An opportunity is won or lost into a stage that is not of that kind.",
  },
  board_lacks_stage: {
    type: "invalid_data",
    params: ["kind"],
    meaning: "The board has no stage of the kind that is needed.",
  },
  board_lacks_open_stage: {
    type: "conflict",
    params: [],
    meaning: "There is no open stage to reopen an opportunity into.",
  },
  stage_requires_fields: {
    type: "invalid_data",
    params: ["count", "stage", "fields"],
    meaning:
      "A stage asks for fields that the opportunity does not have. `details.field` is the first of them.",
  },
  stage_fields_emptied: {
    type: "invalid_data",
    params: ["count", "stage", "fields"],
    meaning:
      "An edit empties fields that the opportunity's stage asks for. `details.field` is the first of them.",
  },
  lost_reason_needed: {
    type: "invalid_data",
    params: [],
    meaning: "An opportunity is lost without a reason.",
  },
  lost_reason_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A reason was named that does not exist.",
  },
  lost_reason_in_use: {
    type: "conflict",
    params: ["reason", "count"],
    meaning: "A reason is to be deleted that opportunities have.",
  },
  card_moved_away: {
    type: "conflict",
    params: ["id"],
    meaning: "A card that another is put beside left the stage meanwhile.",
  },
  card_moved_meanwhile: {
    type: "conflict",
    params: ["title"],
    meaning: "A card was moved by somebody else at the same moment.",
  },
  card_beside_itself: {
    type: "invalid_data",
    params: [],
    meaning: "A card is to be put beside itself.",
  },
  undo_overtaken: {
    type: "conflict",
    params: [],
    meaning: "A move cannot be undone, as the opportunity was moved again.",
  },
  undo_nothing: {
    type: "conflict",
    params: [],
    meaning: "There is no move to undo.",
  },
  undo_of_document: {
    type: "conflict",
    params: [],
    meaning: "A document moved the opportunity, so its operation has to be undone instead.",
  },
  opportunity_starts_lost: {
    type: "invalid_data",
    params: [],
    meaning: "A new opportunity is put into a lost stage.",
  },
  opportunity_already: {
    type: "conflict",
    params: ["kind"],
    meaning: "An opportunity is of the kind already that it is to become.",
  },
  opportunity_lost: {
    type: "conflict",
    params: [],
    meaning: "A lost opportunity cannot become an offer.",
  },
  opportunity_became_order: {
    type: "conflict",
    params: [],
    meaning: "An opportunity with an order cannot be deleted.",
  },
  opportunity_has_offers: {
    type: "conflict",
    params: ["offers"],
    meaning: "An opportunity with live offers cannot be deleted.",
  },
  tags_unnamed: {
    type: "invalid_data",
    params: [],
    meaning: "No tag was named to add or remove.",
  },
} as const satisfies Record<string, ErrorEntry>
