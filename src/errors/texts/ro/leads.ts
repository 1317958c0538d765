export const leads = {
  tag_added_and_removed: "„{{tag}}” nu poate fi adăugată și scoasă deodată.",
  tags_too_many: "„{{name}}” ar avea {{tags}} etichete; un lead poate avea {{max}}. Scoate câteva.",
  leads_converted_one:
    "Unul din cele {{total}} leaduri a fost convertit și nu poate fi descalificat. Nu s-a schimbat nimic.",
  leads_converted_few:
    "{{count}} din cele {{total}} leaduri au fost convertite și nu pot fi descalificate. Nu s-a schimbat nimic.",
  leads_converted_other:
    "{{count}} din cele {{total}} leaduri au fost convertite și nu pot fi descalificate. Nu s-a schimbat nimic.",
  lead_converted_not_disqualified:
    "Leadul a fost convertit: nu poate fi descalificat. Marchează pierdută oportunitatea lui.",
  lead_converted: "Leadul a fost deja convertit: deschide oportunitatea lui.",
  lead_disqualified: "Leadul este descalificat: fă-l întâi nou sau contactat, apoi convertește-l.",
  lead_into_lost:
    "„{{title}}” este pierdută: redeschide-o întâi sau convertește leadul într-o oportunitate nouă.",
  lead_gone: "Leadul {{id}} a fost șters sau contopit între timp. Uită-te din nou la listă.",
  lead_status_fixed: "Un lead {{from, lead_status}} nu poate deveni {{to, lead_status}}.",
  lead_conversion_is_no_edit: "Un lead devine convertit prin conversie, nu prin editare.",
  disqualify_reason_unused: "Leadul este {{status, lead_status}}; descalifică-l sau lasă motivul gol.",
  lead_name_missing: "Spune cine este: numele unei persoane sau al unei firme.",
  conversion_target_chosen:
    "Leadul devine parte din această oportunitate; nu alege un client și nu descrie o oportunitate nouă.",
  merge_unnamed: "Alege cel puțin un alt lead.",
  merge_into_itself: "Un lead nu poate fi contopit cu el însuși.",
  merge_converted:
    "„{{name}}” a fost convertit: este acum o oportunitate și nu poate fi contopit. Nu s-a schimbat nimic.",
  merge_tags_too_many: "Leadurile au împreună {{tags}} etichete; alege cel mult {{max}}.",
  merge_note_too_long: "Notele împreună au mai mult de {{max}} caractere; scrie una singură.",
  note_is_not_due: "O notă nu are termen; scrie o sarcină în schimb.",
  done_in_future: "Nu poate fi făcută în viitor; pune un termen în schimb.",
  activity_type_fixed:
    "Tipul nu se poate schimba din {{from, activity}} în {{to, activity}}; scrie o activitate nouă.",
  note_not_reopened: "O notă nu are nimic de făcut și nu poate fi redeschisă; scrie o sarcină în schimb.",
}
