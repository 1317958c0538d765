import { documentFormats } from "../formats"
import { DOCUMENT_LABELS, documentLocale } from "../labels"
import { flowing, joined, printed, printedLine } from "../text"

/** A no-break space, where people read a space. */
const plain = (text: string) => text.replace(/\u00a0/g, " ")

describe("labels", () => {
  it("say everything in both languages, with Romanian letters that have their comma below", () => {
    const { en, ro } = DOCUMENT_LABELS
    expect(Object.keys(ro).sort()).toEqual(Object.keys(en).sort())
    for (const text of [...Object.values(en), ...Object.values(ro)]) {
      expect(text.trim()).toBe(text)
      expect(text).not.toBe("")
      expect(text).not.toMatch(/[şţŞŢ]/)
    }
    expect([ro.offer, ro.draft, en.offer, en.draft]).toEqual(["OFERTĂ", "CIORNĂ", "OFFER", "DRAFT"])
  })

  it("are English for a language that documents are not written in", () => {
    expect([documentLocale("ro"), documentLocale("en"), documentLocale("de"), documentLocale(null)]).toEqual([
      "ro",
      "en",
      "en",
      "en",
    ])
    expect(documentLocale("toString")).toBe("en")
  })
})

describe("numbers", () => {
  it.each([
    ["ro", "ron", 1234567.5, "1.234.567,50 lei"],
    ["ro", "eur", 1234.56, "1.234,56 EUR"],
    ["en", "ron", 1234.56, "1,234.56 RON"],
    ["en", "eur", 0, "0.00 EUR"],
    ["en", "jpy", 128000, "128,000 JPY"],
    ["ro", "kwd", 12.345, "12,345 KWD"],
    ["ro", "ron", -1000, "\u22121.000,00 lei"],
    ["ro", "xyz", 1, "1,00 XYZ"],
  ] as const)("%s %s %d is %s", (locale, currency, value, text) => {
    expect(plain(documentFormats(locale, currency).money(value))).toBe(text)
  })

  it("stay in one piece, prices with the digits they have, quantities and percents without empty ones", () => {
    const { money, price, quantity, percent } = documentFormats("ro", "ron")
    expect(money(1000)).not.toMatch(/ /)
    expect([price(161.7875), price(42.85), price(5)]).toEqual(["161,7875", "42,85", "5,00"])
    expect([quantity(12), quantity(7.5), quantity(1000.125)]).toEqual(["12", "7,5", "1.000,125"])
    expect([percent(12.5), percent(21), percent(0)]).toEqual(["12,5%", "21%", "0%"])
  })

  it("dates are days in UTC, countries have names", () => {
    const [ro, en] = [documentFormats("ro", "ron"), documentFormats("en", "ron")]
    expect(ro.date("2026-12-23T23:59:59.999Z")).toBe("23.12.2026")
    expect(en.date(new Date("2026-03-04T00:00:00Z"))).toBe("4 Mar 2026")
    expect([ro.country("ro"), en.country("de"), en.country("zz9")]).toEqual(["România", "Germany", "zz9"])
  })
})

describe("text", () => {
  it("loses what cannot be printed and keeps the rest as it is", () => {
    expect(printed("a\u0000\u0007b\tc\r\nd\u202ee\u200b\ufeff")).toBe("ab c\nde")
    expect(printed("<b>Țiglă</b> & s\u0326urub")).toBe("<b>Țiglă</b> & șurub")
    expect(printedLine(" rând \n altul ")).toBe("rând altul")
    expect(printed(null)).toBe("")
    expect(joined(" · ", "a", null, false, " ", "b")).toBe("a · b")
  })

  it("breaks only the words that nothing else could keep inside", () => {
    const long = "x".repeat(40)
    expect(flowing("Întrerupător automat")).toBe("Întrerupător automat")
    expect(flowing(`unu ${long} doi`)).toEqual([
      { text: "unu " },
      { text: long, wordBreak: "break-all" },
      { text: " doi" },
    ])
  })
})
