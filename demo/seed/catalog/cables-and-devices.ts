import { item } from "./types"

const nord = { collection: "gama-nord" }

export const CABLES_AND_DEVICES = [
  item("CYF15", "Cablu CYY-F 3 × 1,5 mm²", "cabluri-energie", "Ambalare", [
    ["rolă 50 m", 238.5, 7100, 64],
    ["rolă 100 m", 469, 14200, 48],
    ["tambur 500 m", 2290, 71000, 6],
  ]),
  item("CYF25", "Cablu CYY-F 3 × 2,5 mm²", "cabluri-energie", "Ambalare", [
    ["rolă 50 m", 372, 10400, 58],
    ["rolă 100 m", 734, 20800, 37],
    ["tambur 500 m", 3585, 104000, 4],
  ]),
  item("CYA56", "Cablu armat CYABY 5 × 6 mm²", "cabluri-energie", "Ambalare", [
    ["rolă 50 m", 1648, 34500, 12],
    ["tambur 250 m", 8090, 172000, 2],
  ]),
  item("N2XH", "Cablu fără halogeni N2XH-J 3 × 1,5 mm²", "cabluri-energie", "Ambalare", [
    ["rolă 50 m", 315, 7600, 25],
    ["rolă 100 m", 622, 15200, 0],
  ]),
  item("SOL6", "Cablu solar H1Z2Z2-K 6 mm²", "cabluri-energie", "Culoare", [
    ["negru, 100 m", 489, 8900, 31],
    ["roșu, 100 m", 489, 8900, 29],
  ]),
  item("FY25", "Conductor FY 2,5 mm², rolă 100 m", "conductori", "Culoare", [
    ["albastru", 198, 3000, 120],
    ["maro", 198, 3000, 115],
    ["galben-verde", 198, 3000, 98],
  ]),
  item("MYF4", "Conductor flexibil MYF 4 mm², rolă 100 m", "conductori", "Culoare", [
    ["negru", 312, 4700, 60],
    ["albastru", 312, 4700, 55],
  ]),
  item("UTP6", "Cablu de date U/UTP cat. 6", "cabluri-date", "Ambalare", [
    ["cutie 305 m", 545, 12800, 42],
    ["cutie 100 m", 192, 4300, 36],
  ]),
  item("FTP6A", "Cablu de date F/FTP cat. 6A, fără halogeni", "cabluri-date", "Ambalare", [
    ["tambur 500 m", 2145, 29500, 5],
  ]),
  item("FO12", "Cablu fibră optică 12 fibre, monomod", "cabluri-date", "Ambalare", [
    ["tambur 1000 m", 2680, 58000, 3],
  ]),
  item(
    "SA1P",
    "Siguranță automată Nord 1P, 6 kA, curba C",
    "sigurante",
    "Curent nominal",
    [
      ["10 A", 14.9, 110, 640],
      ["16 A", 14.9, 110, 890],
      ["20 A", 15.6, 110, 410],
      ["25 A", 16.4, 110, 320],
    ],
    nord,
  ),
  item(
    "SA3P",
    "Siguranță automată Nord 3P, 10 kA, curba C",
    "sigurante",
    "Curent nominal",
    [
      ["25 A", 92.5, 340, 85],
      ["40 A", 104, 350, 72],
      ["63 A", 129.9, 360, 44],
    ],
    nord,
  ),
  item(
    "ID2P",
    "Întrerupător diferențial Nord 2P, 30 mA, tip A",
    "diferentiale",
    "Curent nominal",
    [
      ["25 A", 118, 220, 96],
      ["40 A", 127.5, 225, 88],
    ],
    nord,
  ),
  item(
    "DIF1N",
    "Disjunctor diferențial Nord 1P+N, 30 mA",
    "diferentiale",
    "Curent nominal",
    [
      ["16 A", 96.9, 190, 140],
      ["20 A", 98.9, 190, 118],
    ],
    nord,
  ),
  item("AFDD", "Protecție la arc electric AFDD 1P+N", "diferentiale", "Curent nominal", [
    ["16 A", 389, 240, 7],
  ]),
  item("SPD2", "Descărcător de supratensiune tip 1+2", "diferentiale", "Poli", [
    ["1P+N", 298, 310, 24],
    ["3P+N", 574, 620, 19],
  ]),
  item("CT25", "Contactor modular 25 A, bobină 230 V", "contactoare", "Contacte", [
    ["2ND", 84.5, 210, 66],
    ["4ND", 112, 250, 41],
  ]),
  item("RT16", "Releu de timp multifuncțional 16 A", "contactoare", "Tensiune", [["12–240 V", 137, 95, 27]]),
  item("MOT", "Întrerupător protecție motor", "contactoare", "Reglaj", [
    ["4–6,3 A", 148, 300, 22],
    ["9–14 A", 156, 300, 3],
  ]),
]
