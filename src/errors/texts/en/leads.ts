export const leads = {
  tag_added_and_removed: '"{{tag}}" cannot be added and removed at once',
  tags_too_many: '"{{name}}" would have {{tags}} tags; a lead may have {{max}}',
  leads_converted_one:
    "{{count}} of the {{total}} leads was converted and cannot be disqualified. Nothing was changed.",
  leads_converted_other:
    "{{count}} of the {{total}} leads were converted and cannot be disqualified. Nothing was changed.",
  lead_converted_not_disqualified:
    "This lead was converted: it cannot be disqualified. Lose its opportunity instead.",
  lead_converted: "This lead was converted already: open its opportunity.",
  lead_disqualified: "This lead is disqualified: set it to new or contacted first, then convert it.",
  lead_into_lost: '"{{title}}" is lost: reopen it first, or convert the lead into a new opportunity.',
  lead_gone: "Lead {{id}} was deleted or merged into another meanwhile. Look at the list again.",
  lead_status_fixed: "A {{from, lead_status}} lead cannot become {{to, lead_status}}",
  lead_conversion_is_no_edit: "A lead becomes converted by converting it, not by an edit",
  disqualify_reason_unused: "This lead is {{status, lead_status}}; disqualify it, or leave the reason out",
  lead_name_missing: "Say who it is: a person's name, or a company's",
  conversion_target_chosen:
    "The lead becomes part of this opportunity; choose no customer and say nothing of a new opportunity",
  merge_unnamed: "Name at least one other lead",
  merge_into_itself: "A lead cannot be merged into itself",
  merge_converted:
    '"{{name}}" was converted: it is an opportunity now and cannot be merged. Nothing was changed.',
  merge_tags_too_many: "The leads have {{tags}} tags together; choose up to {{max}}",
  merge_note_too_long: "The notes together are longer than {{max}} characters; write one",
  note_is_not_due: "A note is not due; write a task instead",
  done_in_future: "It cannot be done in the future; set a due date instead",
  activity_type_fixed: "A {{from, activity}} cannot become a {{to, activity}}; write a new one",
  note_not_reopened: "A note has nothing to do and cannot be reopened; write a task instead",
}
