import fc from "fast-check"
import { cleanFileName, cleanMimeType } from "../file-name"

describe("cleanFileName", () => {
  it("keeps a name in Romanian, in one form whatever the system it comes from", () => {
    expect(cleanFileName("Ofertă încălzire – ș, ț.pdf")).toBe("Ofertă încălzire – ș, ț.pdf")
    expect(cleanFileName("Oferta\u0306.pdf".normalize("NFD"))).toBe("Ofertă.pdf")
  })

  it("drops folders and what cannot be seen", () => {
    expect(cleanFileName("../../etc/passwd")).toBe("passwd")
    expect(cleanFileName("C:\\Users\\ion\\plan.dwg")).toBe("plan.dwg")
    expect(cleanFileName("a\u0000b\r\n.pdf")).toBe("ab.pdf")
    expect(cleanFileName("factura\u202efdp.exe")).toBe("facturafdp.exe")
    expect(["", ".", "..", " ", "a/", "\u0000"].map(cleanFileName)).toEqual(Array(6).fill("file"))
  })

  it("cuts a long name before its ending, and no letter in two", () => {
    const long = cleanFileName(`${"😀".repeat(300)}.docx`)
    expect([[...long].length, long.endsWith("😀.docx")]).toEqual([200, true])
  })

  it("gives a name that it would not change again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = cleanFileName(given)
        expect(cleanFileName(name)).toBe(name)
        expect(name).not.toMatch(/[/\\\p{Cc}]/u)
        expect(name).not.toBe("")
        expect([...name].length).toBeLessThanOrEqual(200)
      }),
    )
  })
})

describe("cleanMimeType", () => {
  it("takes a type and nothing else", () => {
    expect(["application/pdf", "Image/PNG", "application/vnd.ms-excel"].map(cleanMimeType)).toEqual([
      "application/pdf",
      "image/png",
      "application/vnd.ms-excel",
    ])
    for (const bad of [
      undefined,
      "",
      "pdf",
      "text/html; charset=utf-8",
      "text/html\r\nX: y",
      "a/".padEnd(300, "b"),
    ])
      expect(cleanMimeType(bad)).toBe("application/octet-stream")
  })
})
