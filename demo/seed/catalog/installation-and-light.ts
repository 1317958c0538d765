import { item } from "./types"

const nord = { collection: "gama-nord" }
const led = { collection: "eco-led", tags: ["LED", "economic"] }
const outdoor = { tags: ["IP65", "exterior"] }

export const INSTALLATION_AND_LIGHT = [
  item(
    "PRZ",
    "Priză Schuko Nord cu protecție copii, îngropată",
    "aparataj-ingropat",
    "Culoare",
    [
      ["alb", 12.8, 75, 980],
      ["antracit", 16.9, 75, 430],
    ],
    nord,
  ),
  item(
    "INT",
    "Întrerupător simplu Nord, îngropat",
    "aparataj-ingropat",
    "Culoare",
    [
      ["alb", 10.9, 62, 860],
      ["antracit", 14.5, 62, 390],
    ],
    nord,
  ),
  item(
    "RAM",
    "Ramă Nord",
    "aparataj-ingropat",
    "Posturi",
    [
      ["1 post", 4.2, 18, 1500],
      ["2 posturi", 7.9, 34, 740],
      ["3 posturi", 11.6, 50, 420],
    ],
    nord,
  ),
  item("USB", "Priză dublă USB-C 45 W, îngropată", "aparataj-ingropat", "Culoare", [["alb", 129, 90, 58]], {
    tags: ["noutate"],
  }),
  item("RJ45", "Priză de date RJ45 cat. 6A", "aparataj-ingropat", "Număr", [
    ["simplă", 38.5, 48, 160],
    ["dublă", 64, 70, 95],
  ]),
  item(
    "PIND",
    "Priză industrială de perete",
    "aparataj-aparent",
    "Poli",
    [
      ["3P, 16 A", 31.9, 230, 84],
      ["5P, 16 A", 44.5, 310, 77],
      ["5P, 32 A", 62, 420, 53],
    ],
    outdoor,
  ),
  item("APIP", "Priză aparentă cu capac", "aparataj-aparent", "Culoare", [["gri", 21.7, 130, 210]], outdoor),
  item("TAB", "Tablou modular îngropat, ușă transparentă", "tablouri-electrice", "Module", [
    ["12 module", 74.5, 1150, 48],
    ["24 module", 128, 1900, 35],
    ["36 module", 189, 2700, 18],
  ]),
  item(
    "TABM",
    "Tablou metalic aparent",
    "tablouri-electrice",
    "Dimensiuni",
    [
      ["400 × 300 × 200 mm", 268, 7800, 15],
      ["600 × 400 × 250 mm", 432, 13600, 9],
      ["800 × 600 × 300 mm", 745, 24500, 1],
    ],
    outdoor,
  ),
  item("ORG", "Organizare de șantier cu 8 prize", "tablouri-electrice", "Alimentare", [
    ["63 A", 1890, 18200, 4],
  ]),
  item(
    "DOZ",
    "Doză derivație aparentă",
    "doze",
    "Dimensiuni",
    [
      ["80 × 80 mm", 5.4, 85, 1200],
      ["100 × 100 mm", 7.2, 120, 900],
      ["150 × 110 mm", 12.3, 210, 460],
    ],
    outdoor,
  ),
  item("COP", "Tub copex cu fir, ignifug", "doze", "Diametru", [
    ["16 mm, 50 m", 58, 3100, 130],
    ["20 mm, 50 m", 72.5, 3900, 116],
    ["25 mm, 50 m", 99, 5300, 74],
  ]),
  item("JGH", "Jgheab metalic perforat, 2 m", "doze", "Lățime", [
    ["100 mm", 46.9, 2600, 150],
    ["200 mm", 71.5, 4100, 92],
  ]),
  item(
    "BEC",
    "Bec LED E27 A60, 806 lm",
    "becuri-led",
    "Lumină",
    [
      ["3000 K", 8.9, 45, 2400],
      ["4000 K", 8.9, 45, 2100],
    ],
    led,
  ),
  item(
    "GU10",
    "Bec LED GU10, 420 lm",
    "becuri-led",
    "Lumină",
    [
      ["3000 K", 7.6, 38, 1800],
      ["4000 K", 7.6, 38, 1650],
    ],
    led,
  ),
  item(
    "T8",
    "Tub LED T8, sticlă",
    "becuri-led",
    "Lungime",
    [
      ["600 mm, 8 W", 13.8, 150, 560],
      ["1200 mm, 16 W", 18.9, 260, 720],
    ],
    led,
  ),
  item(
    "PAN",
    "Panou LED 600 × 600 mm, UGR < 19",
    "corpuri-iluminat",
    "Lumină",
    [
      ["3000 K", 118, 1900, 85],
      ["4000 K", 118, 1900, 140],
    ],
    led,
  ),
  item(
    "ETN",
    "Corp etanș LED 1500 mm",
    "corpuri-iluminat",
    "Putere",
    [
      ["36 W", 96, 1450, 110],
      ["52 W", 124, 1600, 64],
    ],
    { collection: "eco-led", tags: ["IP65", "hale"] },
  ),
  item(
    "HIB",
    "Corp industrial LED high-bay",
    "corpuri-iluminat",
    "Putere",
    [
      ["100 W", 348, 2900, 38],
      ["150 W", 429, 3400, 26],
      ["200 W", 535, 3900, 5],
    ],
    { collection: "eco-led", tags: ["hale"] },
  ),
  item("EXI", "Lampă de siguranță EXIT, autonomie 3 h", "corpuri-iluminat", "Montaj", [
    ["perete", 86.5, 640, 73],
  ]),
  item(
    "STR",
    "Corp iluminat stradal LED",
    "corpuri-iluminat",
    "Putere",
    [
      ["40 W", 289, 2600, 34],
      ["80 W", 398, 3500, 0],
    ],
    outdoor,
  ),
  item(
    "PRO",
    "Proiector LED",
    "proiectoare",
    "Putere",
    [
      ["30 W", 39.9, 480, 210],
      ["50 W", 54.5, 690, 185],
      ["100 W", 98, 1350, 92],
    ],
    outdoor,
  ),
  item(
    "PROS",
    "Proiector LED cu senzor de mișcare",
    "proiectoare",
    "Putere",
    [["30 W", 68.9, 560, 47]],
    outdoor,
  ),
]
