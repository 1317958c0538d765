export const board = {
  stage_missing: "Etapa {{id}} nu există. Alege alta.",
  stage_gone: "Etapa a fost ștearsă între timp. Uită-te din nou la tablă.",
  stage_last_of_kind:
    "„{{stage}}” este ultima etapă de tip {{kind, kind}}: tabla are nevoie de una. Creează întâi alta.",
  stage_trigger_taken: "{{trigger}} duce deja la etapa „{{stage}}”. Scoate-l întâi de acolo.",
  stage_not_empty: "„{{stage}}” mai conține oportunități. Mută-le întâi în altă etapă.",
  stage_target_needed_one: "„{{stage}}” conține o oportunitate. Alege unde merge.",
  stage_target_needed_few: "„{{stage}}” conține {{count}} oportunități. Alege unde merg.",
  stage_target_needed_other: "„{{stage}}” conține {{count}} de oportunități. Alege unde merg.",
  stage_target_missing: "{{id}} nu este o altă etapă a tablei. Alege alta.",
  stage_target_other_kind:
    "„{{target}}” este de tip {{target_kind, kind}}, „{{stage}}” de tip {{kind, kind}}. Ștergerea unei etape nu câștigă și nu pierde nimic: alege o altă etapă de tip {{kind, kind}}.",
  stage_of_other_kind: "{{id}} nu este o etapă de tip {{kind, kind}}. Alege alta.",
  board_lacks_stage: "Tabla nu are nicio etapă de tip {{kind, kind}}. Creează întâi una.",
  board_lacks_open_stage: "Tabla nu are nicio etapă deschisă în care să redeschidă. Creează întâi una.",
  stage_requires_fields_one:
    "Etapa „{{stage}}” cere: {{fields, field}}. Completează, apoi mută oportunitatea.",
  stage_requires_fields_few:
    "Etapa „{{stage}}” cere: {{fields, field}}. Completează-le, apoi mută oportunitatea.",
  stage_requires_fields_other:
    "Etapa „{{stage}}” cere: {{fields, field}}. Completează-le, apoi mută oportunitatea.",
  stage_fields_emptied_one:
    "Etapa „{{stage}}” cere: {{fields, field}}. O oportunitate din ea nu poate fi fără.",
  stage_fields_emptied_few:
    "Etapa „{{stage}}” cere: {{fields, field}}. O oportunitate din ea nu poate fi fără.",
  stage_fields_emptied_other:
    "Etapa „{{stage}}” cere: {{fields, field}}. O oportunitate din ea nu poate fi fără.",
  lost_reason_needed: "Spune de ce s-a pierdut oportunitatea.",
  lost_reason_missing: "Motivul {{id}} nu există. Alege altul.",
  lost_reason_in_use_one: "„{{reason}}” este motivul unei oportunități pierdute. Dezactivează-l în schimb.",
  lost_reason_in_use_few:
    "„{{reason}}” este motivul a {{count}} oportunități pierdute. Dezactivează-l în schimb.",
  lost_reason_in_use_other:
    "„{{reason}}” este motivul a {{count}} de oportunități pierdute. Dezactivează-l în schimb.",
  card_moved_away: "Cardul {{id}} nu mai este în această etapă. Uită-te din nou la tablă și repetă mutarea.",
  card_moved_meanwhile:
    "„{{title}}” a fost mutată de altcineva în același moment. Uită-te din nou și repetă ce ai făcut.",
  card_beside_itself: "Un card nu poate fi pus lângă el însuși.",
  undo_overtaken: "Oportunitatea a fost mutată din nou între timp. Uită-te din nou la ea.",
  undo_nothing: "Nu există nicio mutare de anulat.",
  undo_of_document:
    "Un document a mutat oportunitatea: anulează operațiunea pe acel document sau mută oportunitatea manual.",
  opportunity_starts_lost:
    "O oportunitate nu începe ca pierdută. Creeaz-o într-o etapă deschisă, apoi marcheaz-o pierdută.",
  opportunity_already: "Oportunitatea este deja {{kind, kind}}.",
  opportunity_lost: "Oportunitatea este pierdută. Redeschide-o, apoi transform-o în ofertă.",
  opportunity_became_order: "Oportunitatea a devenit comandă: rămâne cu ea.",
  opportunity_has_offers: "Oportunitatea are {{offers}}. Șterge-le sau refuză-le întâi.",
  tags_unnamed: "Numește cel puțin o etichetă.",
}
