export const offers = {
  customer_gone: "Clientul {{id}} nu mai există. Alege alt client.",
  region_gone: "Regiunea {{id}} nu mai există. Alege altă regiune.",
  sales_channel_missing: "Canalul de vânzare {{id}} nu există. Alege altul.",
  shipping_option_missing: "Opțiunea de livrare {{id}} nu există. Alege alta.",
  shipping_option_needed: "Alege întâi o opțiune de livrare sau lasă suma goală.",
  shipping_option_without_price: "„{{name}}” nu are preț în {{currency}}; scrie costul livrării.",
  offer_has_draft:
    "Oferta {{number}} are deja o ciornă: R{{revision}}. Editeaz-o pe aceea sau șterge-o întâi.",
  offer_was_accepted: "Oferta {{number}} a fost acceptată: fă o ofertă nouă.",
  offer_status_fixed: "Oferta este {{status, offer_status}}: nu poate deveni {{to, offer_status}}.",
  offer_never_sent:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}} și nu a fost trimisă niciodată. Trimite-o întâi clientului.",
  offer_not_deletable:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}}: ce a văzut un client se păstrează. Doar o ciornă poate fi ștearsă.",
  offer_not_sendable:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}}: doar o ciornă poate fi trimisă. Trimite-i din nou e-mailul sau fă o revizie.",
  offer_not_editable:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}}: nu poate fi editată. Fă o revizie a ei.",
  offer_not_emailable:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}}. Fă o revizie și trimite-o pe aceea.",
  offer_not_acceptable:
    "Oferta {{number}} R{{revision}} este {{status, offer_status}}. Doar o ofertă trimisă poate fi acceptată.",
  offer_not_sent_yet: "Oferta {{number}} R{{revision}} este o ciornă. Trimite-o întâi clientului.",
  offer_being_accepted:
    "Oferta {{number}} R{{revision}} este acceptată chiar acum. Uită-te din nou peste o clipă.",
  offer_expired:
    "Oferta {{number}} R{{revision}} a expirat. Fă o revizie cu prețurile de azi și trimite-o pe aceea.",
  offer_still_valid: "Oferta {{number}} este valabilă până la {{until, date}}.",
  offer_without_products: "Oferta nu are produse. Adaugă cel puțin unul, apoi trimite-o.",
  valid_until_past: "Data a trecut. Alege una mai târzie, apoi trimite oferta.",
  stock_missing: "Nu există stoc suficient: {{lines}}. Comandă mai puțin sau așteaptă să sosească marfa.",
  revision_none_earlier: "Oferta nu are o revizie anterioară. Alege cu ce ofertă o compari.",
  mail_recipient_missing: "Spune cine primește e-mailul.",
  mail_address_invalid: "{{address}} nu este o adresă de e-mail. Corecteaz-o.",
  mail_recipient_needed: "Spune cine primește e-mailul sau lasă goale copiile, subiectul și mesajul.",
  mail_not_set_up:
    "Magazinul nu trimite e-mailuri: modulul de notificări nu are un furnizor pentru canalul „email”. Configurează unul în medusa-config (de exemplu medusa-plugin-crm/providers/smtp) sau dă-i clientului linkul.",
  email_not_sent: "E-mailul nu a fost trimis, iar oferta a rămas cum era. {{reason}}",
  link_address_unknown:
    "Încă nu există un link, fiindcă nu se știe la ce adresă ajung clienții la magazin. Setează admin.backendUrl în medusa-config la adresa acestui server (MEDUSA_BACKEND_URL) sau opțiunea offer_link a pluginului.",
  link_secret_missing:
    "Linkurile către oferte au nevoie de projectConfig.http.cookieSecret. Setează-l în medusa-config.",
  offer_link_unknown: "Nu există nicio ofertă la acest link.",
  shared_offer_accepted: "Această ofertă a fost deja acceptată.",
  shared_offer_declined: "Această ofertă a fost refuzată. Cereți una nouă.",
  shared_offer_expired: "Această ofertă a expirat. Cereți una nouă.",
  shared_offer_superseded: "O ofertă mai nouă a luat locul acesteia. Cereți-o pe aceea.",
  shared_offer_unavailable:
    "Răspunsul nu a putut fi înregistrat acum și nu s-a comandat nimic. Este posibil ca un produs să nu mai fie în stoc: vă rugăm să contactați vânzătorul.",
}
