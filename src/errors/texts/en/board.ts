export const board = {
  stage_missing: "Stage {{id}} does not exist",
  stage_gone: "The stage was deleted meanwhile. Look at the board again.",
  stage_last_of_kind:
    '"{{stage}}" is the last {{kind, kind}} stage: the board needs one. Create another first.',
  stage_trigger_taken: '{{trigger}} already leads to the stage "{{stage}}". Remove it there first.',
  stage_not_empty: '"{{stage}}" still holds opportunities. Move them to another stage first.',
  stage_target_needed_one: '"{{stage}}" holds {{count}} opportunity. Say where it goes.',
  stage_target_needed_other: '"{{stage}}" holds {{count}} opportunities. Say where they go.',
  stage_target_missing: "{{id}} is no other stage of the board",
  stage_target_other_kind:
    '"{{target}}" is {{target_kind, kind}}, "{{stage}}" is {{kind, kind}}. Deleting a stage wins or loses no deal: choose another {{kind, kind}} stage.',
  stage_of_other_kind: "{{id}} is not a {{kind, kind}} stage",
  board_lacks_stage: "The board has no {{kind, kind}} stage",
  board_lacks_open_stage: "The board has no open stage to reopen into. Create one first.",
  stage_requires_fields_one:
    'Stage "{{stage}}" asks for: {{fields, field}}. Fill it in, then move the opportunity.',
  stage_requires_fields_other:
    'Stage "{{stage}}" asks for: {{fields, field}}. Fill them in, then move the opportunity.',
  stage_fields_emptied_one:
    'Stage "{{stage}}" asks for this: {{fields, field}}. An opportunity in it cannot be without.',
  stage_fields_emptied_other:
    'Stage "{{stage}}" asks for these: {{fields, field}}. An opportunity in it cannot be without.',
  lost_reason_needed: "Say why the opportunity is lost",
  lost_reason_missing: "Lost reason {{id}} does not exist",
  lost_reason_in_use_one: '"{{reason}}" is why {{count}} opportunity was lost. Make it inactive instead.',
  lost_reason_in_use_other:
    '"{{reason}}" is why {{count}} opportunities were lost. Make it inactive instead.',
  card_moved_away: "Card {{id}} is no longer in this stage. Look at the board again and repeat the move.",
  card_moved_meanwhile:
    '"{{title}}" was moved by someone else at the same moment. Look at it again and repeat what you did.',
  card_beside_itself: "A card cannot be placed beside itself",
  undo_overtaken: "This opportunity was moved again meanwhile. Look at it again.",
  undo_nothing: "There is no move to undo.",
  undo_of_document:
    "A document moved this opportunity: undo the operation on that document, or move the opportunity by hand.",
  opportunity_starts_lost:
    "An opportunity does not start as lost. Create it in an open stage, then mark it lost.",
  opportunity_already: "This opportunity is {{kind, kind}} already.",
  opportunity_lost: "This opportunity is lost. Reopen it, then transform it into an offer.",
  opportunity_became_order: "This opportunity became an order: it stays with it.",
  opportunity_has_offers: "This opportunity has {{offers}}. Delete or decline them first.",
  tags_unnamed: "Name at least one tag",
}
