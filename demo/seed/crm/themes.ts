/** What customers of an electrical distributor ask for, and from which categories it is sold. */
export interface Theme {
  title: string
  categories: readonly string[]
  tags: readonly string[]
}

const theme = (title: string, categories: string[], tags: string[] = []): Theme => ({
  title,
  categories,
  tags,
})

export const THEMES: readonly Theme[] = [
  theme(
    "Instalație electrică hală de producție",
    ["cabluri-energie", "sigurante", "tablouri-electrice", "doze"],
    ["proiect"],
  ),
  theme("Iluminat LED depozit", ["corpuri-iluminat", "proiectoare", "becuri-led"], ["LED"]),
  theme(
    "Tablouri pentru bloc P+4",
    ["sigurante", "diferentiale", "tablouri-electrice", "conductori"],
    ["proiect"],
  ),
  theme("Modernizare iluminat birouri", ["corpuri-iluminat", "becuri-led"], ["LED"]),
  theme("Rețea de date sediu nou", ["cabluri-date", "aparataj-ingropat", "doze"]),
  theme("Protecții pentru parc fotovoltaic", ["cabluri-energie", "diferentiale", "doze"], ["fotovoltaic"]),
  theme("Scule pentru echipa de montaj", ["gaurit-insurubat", "taiat-slefuit", "surubelnite-clesti"]),
  theme(
    "Aprovizionare trimestrială",
    ["conductori", "sigurante", "aparataj-ingropat", "dibluri", "coliere-cablu"],
    ["recurent"],
  ),
  theme("Fixări pentru structură metalică", ["ancore", "suruburi-metrice", "dibluri"]),
  theme(
    "Echipament de protecție pentru șantier",
    ["manusi", "ochelari-casti", "coliere-cablu"],
    ["recurent"],
  ),
  theme("Aparate de măsură pentru laborator", ["aparate-electrice-masura", "laser-nivela", "normative"]),
  theme("Renovare camere de hotel", ["aparataj-ingropat", "becuri-led", "conductori"], ["proiect"]),
  theme("Mentenanță anuală instalații", ["sigurante", "contactoare", "becuri-led", "doze"], ["recurent"]),
  theme(
    "Prize și întrerupătoare ansamblu rezidențial",
    ["aparataj-ingropat", "doze", "conductori"],
    ["proiect"],
  ),
  theme("Iluminat exterior parcare", ["proiectoare", "corpuri-iluminat", "cabluri-energie"], ["LED"]),
  theme(
    "Dotare atelier școală",
    ["surubelnite-clesti", "normative", "aparate-electrice-masura"],
    ["licitație"],
  ),
]

export const SOURCES = [
  "Site",
  "Recomandare",
  "Telefon",
  "Târg Construct Nord",
  "Client existent",
  "E-mail",
] as const

export const DECLINE_REASONS = [
  "Prețul este peste bugetul aprobat",
  "Beneficiarul a amânat lucrarea",
  "Au primit o ofertă mai bună la cabluri",
] as const

export const LOST_NOTES = [
  "Au ales un furnizor local, cu livrare în aceeași zi.",
  "Investiția a fost mutată pe anul viitor.",
  "Nu au mai răspuns la telefon după a doua ofertă.",
  "Diferență de circa 6 % la aparatajul modular.",
] as const

/** What is left to do on an open deal. */
export const TO_DO = [
  ["call", "Sună pentru confirmarea cantităților"],
  ["call", "Întreabă de termenul de plată"],
  ["meeting", "Vizită pe șantier"],
  ["meeting", "Întâlnire la sediul clientului"],
  ["task", "Trimite mostrele de cablu"],
  ["task", "Verifică stocul la furnizor"],
] as const
