import type { ErrorEntry } from "./entry"

/** Leads and activities. */
export const LEAD_ERRORS = {
  tag_added_and_removed: {
    type: "invalid_data",
    params: ["tag"],
    meaning: "A tag was named to be added and removed.",
  },
  tags_too_many: {
    type: "invalid_data",
    params: ["name", "tags", "max"],
    meaning: "A lead would have more tags than it may.",
  },
  leads_converted: {
    type: "conflict",
    params: ["count", "total"],
    meaning: "Leads are to be disqualified of which some were converted.",
  },
  lead_converted_not_disqualified: {
    type: "conflict",
    params: [],
    meaning: "A converted lead is to be disqualified.",
  },
  lead_converted: {
    type: "conflict",
    params: [],
    meaning: "A lead is converted twice.",
  },
  lead_disqualified: {
    type: "conflict",
    params: [],
    meaning: "A disqualified lead is to be converted.",
  },
  lead_into_lost: {
    type: "conflict",
    params: ["title"],
    meaning: "A lead is to become part of a lost opportunity.",
  },
  lead_gone: {
    type: "conflict",
    params: ["id"],
    meaning: "A lead was deleted or merged meanwhile.",
  },
  lead_status_fixed: {
    type: "conflict",
    params: ["from", "to"],
    meaning: "A lead cannot become this from what it is.",
  },
  lead_conversion_is_no_edit: {
    type: "invalid_data",
    params: [],
    meaning: "An edit says that a lead is converted. Convert it instead.",
  },
  disqualify_reason_unused: {
    type: "invalid_data",
    params: ["status"],
    meaning: "A reason is given for a lead that is not disqualified.",
  },
  lead_name_missing: {
    type: "invalid_data",
    params: [],
    meaning: "A lead has neither a person's nor a company's name.",
  },
  conversion_target_chosen: {
    type: "invalid_data",
    params: [],
    meaning: "A lead becomes part of an opportunity, and something else was said of a new one.",
  },
  merge_unnamed: {
    type: "invalid_data",
    params: [],
    meaning: "No lead was named to merge.",
  },
  merge_into_itself: {
    type: "invalid_data",
    params: [],
    meaning: "A lead is to be merged into itself.",
  },
  merge_converted: {
    type: "conflict",
    params: ["name"],
    meaning: "A converted lead is to be merged.",
  },
  merge_tags_too_many: {
    type: "invalid_data",
    params: ["tags", "max"],
    meaning: "Merged leads have more tags together than one may have.",
  },
  merge_note_too_long: {
    type: "invalid_data",
    params: ["max"],
    meaning: "The notes of merged leads are too long together.",
  },
  note_is_not_due: {
    type: "invalid_data",
    params: [],
    meaning: "A note was given a due date.",
  },
  done_in_future: {
    type: "invalid_data",
    params: [],
    meaning: "An activity is done on a day to come.",
  },
  activity_type_fixed: {
    type: "invalid_data",
    params: ["from", "to"],
    meaning: "A note becomes something else, or something else a note.",
  },
  note_not_reopened: {
    type: "invalid_data",
    params: [],
    meaning: "A note is to be reopened.",
  },
} as const satisfies Record<string, ErrorEntry>
