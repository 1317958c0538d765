export const records = {
  record_not_found: "{{record, record_title}} {{id}}: nu există sau nu îți este accesibil.",
  host_record_not_found: "{{record, record_title}} {{id}}: nu există sau nu îți este accesibil.",
  version_stale:
    "Altcineva a modificat între timp {{record, record}} (versiunea {{version}}, tu aveai {{given}}). Uită-te din nou și repetă ce ai făcut.",
  changed_meanwhile:
    "Altcineva a modificat între timp {{record, record}}. Uită-te din nou și repetă ce ai făcut.",
  record_locked: "Altcineva modifică acum {{record, record}}; încearcă din nou.",
  record_ambiguous: "Numește o singură înregistrare: ori un lead, ori o oportunitate.",
  customer_missing: "Clientul {{id}} nu există. Alege altul.",
  file_content_gone: "Conținutul acestui fișier nu mai este în depozitul de fișiere.",
  currency_not_sold: "Magazinul nu vinde în „{{currency}}”. Cunoaște: {{known}}.",
  region_missing: "Regiunea {{id}} nu există. Alege alta.",
  region_none_fits: "Magazinul nu are o regiune potrivită clientului. Adaugă una în setări sau alege una.",
  tax_id_invalid:
    "„{{given}}” nu este un CUI românesc, lungimea sau cifra de control este greșită; scrie-l ca RO14399840 sau 14399840.",
  vat_id_invalid:
    "„{{given}}” nu este un cod de TVA din {{country}}, nu are atâtea cifre și litere; scrie-l ca pe facturile clientului.",
  iban_invalid: "Nu este un IBAN, cifrele de control sunt greșite; scrie-l ca RO49AAAA1B31007593840000.",
  seller_name_missing: "Scrie numele firmei care vinde.",
  logo_missing: "Vânzătorul nu are o siglă.",
  logo_not_sent: "Alege sigla, o imagine PNG sau JPEG.",
  logo_not_image: "Alege o imagine PNG sau JPEG.",
  logo_unprintable:
    "Imaginea este deteriorată, fără dimensiuni sau de un fel pe care un PDF nu îl poate arăta; salveaz-o ca PNG sau JPEG simplu.",
  logo_too_many_pixels:
    "Sigla poate avea cel mult {{max}} pixeli lățime și înălțime; aceasta are {{width}} × {{height}}. Micșoreaz-o.",
  logo_too_large: "Sigla poate avea cel mult {{megabytes}} MB. Micșoreaz-o.",
  variant_cost_not_found:
    "Costul {{id}} al variantei {{variant_id}} nu există; poate a fost șters între timp.",
  document_gone:
    "Documentul nu mai este în depozitul de fișiere ({{record, record}}). Restaurează-l dintr-o copie de siguranță.",
  document_tampered:
    "Documentul păstrat nu este cel care a fost {{done, done}} ({{record, record}}): are alt SHA-256. Restaurează-l dintr-o copie de siguranță.",
  files_store_slow:
    "Depozitul de fișiere nu a primit {{name}} în {{seconds}} de secunde. Nu s-a emis nimic; încearcă din nou.",
  number_series_clash:
    "Seria de numere pentru {{type, document}} din {{year}} nu poate începe: altă serie din acel an are prefixul ei. Dă uneia alt prefix.",
  mail_login_refused: "Serverul de e-mail a refuzat autentificarea: {{reason}}",
  mail_refused: "Serverul de e-mail a refuzat mesajul: {{reason}}",
  mail_server_unreachable: "Serverul de e-mail nu poate fi contactat: {{reason}}",
  mail_invalid: "E-mailul nu este valid: {{reason}}",
}
