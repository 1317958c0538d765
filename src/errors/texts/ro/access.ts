export const access = {
  store_access_denied:
    "Rolul tău este pentru {{level, store_access}} și nu permite această operațiune ({{method}} {{path}}). Cere unui manager de vânzări un rol cu mai mult acces.",
  crm_fields_closed: "Înregistrările CRM se citesc sub /admin/crm, unde contează drepturile de acces.",
  crm_workflow_closed: "Fluxurile CRM se rulează prin /admin/crm, unde contează drepturile de acces.",
  role_lacks_right:
    "Rolul tău nu îți permite să {{action, right}} {{record, record}}. Întreabă responsabilul sau un manager de vânzări.",
  may_not_write: "Rolul tău nu îți permite să modifici aici. Întreabă un manager de vânzări.",
  may_not_configure: "Doar un rol care poate configura CRM-ul poate schimba acest lucru.",
  may_not_export: "Rolul tău nu îți permite să exporți. Întreabă un manager de vânzări.",
  may_not_see_costs: "Rolul tău nu îți permite să vezi marjele și costurile. Întreabă un manager de vânzări.",
  may_not_read_documents:
    "Rolul tău nu îți permite să citești oferte sau comenzi și nici datele clientului din ele. Întreabă un manager de vânzări.",
  may_not_write_customer:
    "Rolul tău nu îți permite să schimbi datele acestui client: nicio oportunitate, ofertă, comandă sau lead al lui nu este în grija ta. Întreabă pe cine îi vinde sau un manager de vânzări.",
  system_only: "Doar sistemul face acest lucru.",
  actor_missing: "Nu se știe cine face operațiunea. Conectează-te din nou.",
  user_unknown: "Doar un utilizator al panoului de administrare poate lucra în CRM.",
  sales_role_removed: "Rolul tău de vânzări a fost retras: cere altul unui manager de vânzări.",
  owner_out_of_reach:
    "Rolul tău nu îți permite să vezi înregistrările acestui responsabil, deci nu îi poți da niciuna.",
  owner_cannot_see:
    "Rolul acestui utilizator nu îi permite să vadă {{record, record}}; alege pe cineva care poate, de exemplu responsabilul.",
  user_missing: "Utilizatorul {{id}} nu există. Alege altul.",
  sales_role_missing: "Nu există rolul de vânzări „{{name}}”. Alege altul.",
  sales_team_missing: "Nu există echipa de vânzări „{{name}}”. Alege alta.",
  team_name_taken: "Există deja o echipă „{{name}}”. Alege alt nume.",
  nobody_could_configure:
    "După aceasta nimeni nu ar mai putea configura CRM-ul. Dă întâi altui agent un rol care poate configura.",
  role_in_use_one: "Rolul {{id}} este încă al unui agent. Dă-i întâi altul.",
  role_in_use_few: "Rolul {{id}} este încă al {{count}} agenți. Dă-le întâi altul.",
  role_in_use_other: "Rolul {{id}} este încă al {{count}} de agenți. Dă-le întâi altul.",
  team_in_use_one: "Echipa {{id}} mai are un agent. Mută-l întâi în alta.",
  team_in_use_few: "Echipa {{id}} mai are {{count}} agenți. Mută-i întâi în alta.",
  team_in_use_other: "Echipa {{id}} mai are {{count}} de agenți. Mută-i întâi în alta.",
  rep_owns_records: "Agentul {{id}} mai are {{owned}}. Alege agentul care le preia sau lasă-le așa.",
  heir_missing: "Utilizatorul {{id}} nu este un alt agent de vânzări. Alege altul.",
}
