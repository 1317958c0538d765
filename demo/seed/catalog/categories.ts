/** The category tree, three levels deep, and the product type of each branch. */
export interface CategoryNode {
  handle: string
  name: string
  children?: readonly CategoryNode[]
}

const node = (handle: string, name: string, children: readonly CategoryNode[] = []): CategoryNode => ({
  handle,
  name,
  children,
})

export const CATEGORIES: readonly CategoryNode[] = [
  node("materiale-electrice", "Materiale electrice", [
    node("cabluri", "Cabluri și conductori", [
      node("cabluri-energie", "Cabluri de energie"),
      node("conductori", "Conductori"),
      node("cabluri-date", "Cabluri de date"),
    ]),
    node("aparataj-modular", "Aparataj modular", [
      node("sigurante", "Siguranțe automate"),
      node("diferentiale", "Protecții diferențiale"),
      node("contactoare", "Contactoare și relee"),
    ]),
    node("prize-intrerupatoare", "Prize și întrerupătoare", [
      node("aparataj-ingropat", "Aparataj îngropat"),
      node("aparataj-aparent", "Aparataj aparent și industrial"),
    ]),
    node("tablouri", "Tablouri și doze", [
      node("tablouri-electrice", "Tablouri electrice"),
      node("doze", "Doze și tuburi"),
    ]),
    node("iluminat", "Iluminat", [
      node("becuri-led", "Becuri și tuburi LED"),
      node("corpuri-iluminat", "Corpuri de iluminat"),
      node("proiectoare", "Proiectoare"),
    ]),
  ]),
  node("scule", "Scule și aparate de măsură", [
    node("scule-electrice", "Scule electrice", [
      node("gaurit-insurubat", "Găurit și înșurubat"),
      node("taiat-slefuit", "Tăiat și șlefuit"),
    ]),
    node("scule-mana", "Scule de mână", [
      node("surubelnite-clesti", "Șurubelnițe și clești"),
      node("depozitare-scule", "Truse și depozitare"),
    ]),
    node("masura", "Măsură și control", [
      node("aparate-electrice-masura", "Aparate de măsură electrice"),
      node("laser-nivela", "Lasere și nivele"),
    ]),
  ]),
  node("fixare", "Organe de fixare", [
    node("dibluri-ancore", "Dibluri și ancore", [
      node("dibluri", "Dibluri"),
      node("ancore", "Ancore metalice și chimice"),
    ]),
    node("suruburi", "Șuruburi", [
      node("suruburi-lemn", "Șuruburi pentru lemn"),
      node("suruburi-metrice", "Șuruburi metrice și piulițe"),
    ]),
    node("coliere", "Coliere și bride", [node("coliere-cablu", "Coliere de cablu")]),
  ]),
  node("protectia-muncii", "Protecția muncii", [
    node("echipament", "Echipament individual", [
      node("manusi", "Mănuși"),
      node("ochelari-casti", "Ochelari și căști"),
    ]),
  ]),
  node("publicatii", "Publicații tehnice", [
    node("carti", "Cărți", [node("normative", "Normative și manuale")]),
  ]),
]

/** Product type by top category. */
export const TYPES: Record<string, string> = {
  "materiale-electrice": "Material electric",
  scule: "Sculă sau aparat",
  fixare: "Organ de fixare",
  "protectia-muncii": "Echipament de protecție",
  publicatii: "Publicație tehnică",
}

/** Books carry the reduced VAT rate. Medusa's tax rules know product types, not categories. */
export const REDUCED_RATE_TYPE = TYPES.publicatii

export const COLLECTIONS = {
  "gama-nord": "Gama Nord",
  "eco-led": "Eco LED",
  "scule-pro": "Scule Pro",
  lichidare: "Lichidare de stoc",
} as const
