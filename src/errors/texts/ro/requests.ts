export const requests = {
  list_incomplete: "Numește fiecare rând o singură dată, în noua ordine.",
  path_invalid: "Adresa cerută nu este un URL valid.",
  path_unknown: "Nu există nimic la această adresă.",
  body_unreadable: "Conținutul cererii nu poate fi citit. Trimite-l din nou.",
  body_too_large: "Cererea este prea mare. Trimite-o pe părți.",
  unsupported_media_type: "Conținutul cererii trebuie să fie de tipul {{types}}, nu {{given}}.",
  too_many_requests: "Prea multe cereri. Așteptați un minut, apoi încercați din nou.",
  upload_too_large:
    "Un fișier poate avea cel mult {{megabytes}} MB, iar o cerere cel mult {{files}} fișiere. Micșorează-l.",
  upload_too_many_files_one: "Trimite un singur fișier odată.",
  upload_too_many_files_few: "Trimite cel mult {{count}} fișiere odată.",
  upload_too_many_files_other: "Trimite cel mult {{count}} de fișiere odată.",
  upload_field_wrong: "Trimite fișierele în câmpul „files”.",
  upload_other_fields: "Trimite fișiere și niciun alt câmp în afară de additional_data.",
  upload_unreadable: "Fișierele trimise nu pot fi citite. Trimite-le din nou.",
  files_missing: "Alege cel puțin un fișier.",
  file_empty: "„{{name}}” este gol. Alege un alt fișier.",
  record_files_full:
    "O înregistrare poate avea cel mult {{max_files}} fișiere, împreună {{max_megabytes}} MB, iar aceasta ar avea {{files}}, împreună {{megabytes}} MB. Șterge întâi câteva.",
  conflict: "Operațiunea nu se potrivește cu starea actuală: {{reason}}",
  request_refused: "Cererea a fost refuzată: {{reason}}",
  unknown_error: "A apărut o eroare necunoscută. Încearcă din nou; dacă se repetă, anunță administratorul.",
  internal_error: "Eroare internă: {{reason}}",
  configuration_invalid: "Configurarea nu este validă: {{reason}}",
  hook_answer_invalid:
    "Un plugin al magazinului a răspuns greșit la hook-ul priceOfferWorkflow.hooks.{{hook}}. {{problems}}",
}
