import { item } from "./types"

const pro = { collection: "scule-pro", tags: ["profesional"] }
const sale = { collection: "lichidare", tags: ["promoție"] }

export const TOOLS_AND_FIXINGS = [
  item(
    "MGI",
    "Mașină de găurit și înșurubat 18 V",
    "gaurit-insurubat",
    "Set",
    [
      ["fără acumulator", 389, 1600, 28],
      ["2 × 4 Ah, valiză", 879, 4800, 21],
    ],
    pro,
  ),
  item(
    "CRO",
    "Ciocan rotopercutor SDS-plus 3,2 J",
    "gaurit-insurubat",
    "Alimentare",
    [
      ["230 V", 749, 4300, 16],
      ["18 V, fără acumulator", 1035, 3600, 8],
    ],
    pro,
  ),
  item(
    "IMP",
    "Cheie cu impact 18 V, 400 Nm",
    "gaurit-insurubat",
    "Set",
    [["fără acumulator", 645, 2100, 11]],
    pro,
  ),
  item(
    "POL",
    "Polizor unghiular",
    "taiat-slefuit",
    "Disc",
    [
      ["125 mm, 1200 W", 329, 2400, 33],
      ["230 mm, 2400 W", 529, 5900, 14],
    ],
    pro,
  ),
  item("FRZ", "Mașină de canelat pereți 150 mm", "taiat-slefuit", "Putere", [["1700 W", 1290, 6700, 2]], pro),
  item("DIS", "Disc diamantat segmentat", "taiat-slefuit", "Diametru", [
    ["125 mm", 28.9, 120, 260],
    ["230 mm", 64, 380, 140],
  ]),
  item(
    "SUR",
    "Set șurubelnițe izolate 1000 V",
    "surubelnite-clesti",
    "Bucăți",
    [
      ["7 bucăți", 94.5, 780, 86],
      ["12 bucăți", 158, 1340, 34],
    ],
    pro,
  ),
  item(
    "CLE",
    "Clește combinat izolat 1000 V, 180 mm",
    "surubelnite-clesti",
    "Mâner",
    [["bicomponent", 62.9, 290, 105]],
    pro,
  ),
  item("SER", "Clește de sertizat pini 0,5–6 mm²", "surubelnite-clesti", "Tip", [
    ["autoreglabil", 139, 410, 52],
  ]),
  item("DEZ", "Dezizolator automat 0,2–6 mm²", "surubelnite-clesti", "Tip", [["cu tăietor", 118, 220, 61]]),
  item("TRU", "Trusă de scule pentru electricieni", "depozitare-scule", "Conținut", [
    ["86 piese", 689, 9800, 9],
  ]),
  item("VAL", "Valiză modulară pe roți", "depozitare-scule", "Volum", [["52 l", 345, 7200, 0]], sale),
  item("MUL", "Multimetru digital True RMS", "aparate-electrice-masura", "Categorie", [
    ["CAT III 600 V", 219, 380, 44],
    ["CAT IV 600 V", 418, 460, 19],
  ]),
  item("CLA", "Clampmetru AC/DC 600 A", "aparate-electrice-masura", "Domeniu", [["600 A", 356, 340, 23]]),
  item("PRZP", "Tester instalații multifuncțional", "aparate-electrice-masura", "Model", [
    ["cu Bluetooth", 4290, 1900, 2],
  ]),
  item("TEN", "Tester de tensiune bipolar", "aparate-electrice-masura", "Domeniu", [
    ["12–1000 V", 148, 240, 57],
  ]),
  item("LAS", "Nivelă laser cu linii verzi", "laser-nivela", "Linii", [
    ["2 linii", 398, 620, 18],
    ["3 × 360°", 749, 890, 12],
  ]),
  item("DIB", "Diblu universal nylon, cutie 100 buc.", "dibluri", "Diametru", [
    ["6 mm", 11.5, 180, 780],
    ["8 mm", 15.9, 310, 690],
    ["10 mm", 24.5, 520, 430],
  ]),
  item("DIR", "Diblu gips-carton autoforant, cutie 50 buc.", "dibluri", "Material", [
    ["nylon", 16.9, 150, 350],
    ["zamac", 27.5, 410, 290],
  ]),
  item("ANC", "Ancoră metalică cu expansiune, cutie 25 buc.", "ancore", "Dimensiune", [
    ["M8 × 75", 42.9, 900, 180],
    ["M10 × 95", 63.5, 1650, 145],
    ["M12 × 110", 96, 2700, 82],
  ]),
  item("CHI", "Ancoră chimică vinilester 300 ml", "ancore", "Variantă", [
    ["standard", 39.9, 620, 95],
    ["iarnă", 46.5, 620, 4],
  ]),
  item("HOL", "Holzșurub cap înecat zincat, cutie 200 buc.", "suruburi-lemn", "Dimensiune", [
    ["4 × 40", 21.9, 520, 410],
    ["5 × 60", 39.5, 1250, 330],
  ]),
  item("HEX", "Șurub cap hexagonal zincat 8.8, cutie 50 buc.", "suruburi-metrice", "Dimensiune", [
    ["M8 × 40", 34.9, 1100, 240],
    ["M10 × 60", 68, 2650, 165],
  ]),
  item("PIU", "Piuliță cu flanșă, cutie 100 buc.", "suruburi-metrice", "Dimensiune", [
    ["M8", 23.9, 780, 260],
    ["M10", 38.5, 1450, 190],
  ]),
  item("COL", "Colier plastic negru UV, pungă 100 buc.", "coliere-cablu", "Dimensiune", [
    ["3,6 × 200 mm", 9.8, 130, 1350],
    ["4,8 × 300 mm", 17.9, 270, 980],
    ["7,6 × 450 mm", 44, 690, 310],
  ]),
  item("MAN", "Mănuși de protecție nitril, cutie 12 perechi", "manusi", "Mărime", [
    ["9 (L)", 69, 540, 120],
    ["10 (XL)", 69, 560, 134],
  ]),
  item("MAI", "Mănuși electroizolante clasa 0, 1000 V", "manusi", "Mărime", [["10", 189, 310, 17]]),
  item("CAS", "Cască de protecție electroizolantă", "ochelari-casti", "Culoare", [
    ["albă", 52.5, 410, 88],
    ["galbenă", 52.5, 410, 64],
  ]),
  item(
    "OCH",
    "Ochelari de protecție cu lentile clare",
    "ochelari-casti",
    "Tratament",
    [["anti-aburire", 18.9, 40, 240]],
    sale,
  ),
  item("NI7", "Normativul I7 comentat, ediția 2026", "normative", "Format", [
    ["broșat", 95, 780, 60],
    ["cartonat", 129, 1020, 24],
  ]),
  item("MEL", "Manualul electricianului autorizat", "normative", "Ediție", [["a IV-a", 74.5, 640, 42]]),
]
