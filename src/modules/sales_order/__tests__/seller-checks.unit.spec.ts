import fc from "fast-check"
import { compact, isCui, isEuVatId, isIban } from "../seller/checks"
import { imageSize, imageTypeOf } from "../seller/image-type"

describe("a VAT id of the Union", () => {
  it("has as many digits and letters as its country's; without a prefix of the Union it is none of our business", () => {
    for (const right of ["DE129273398", "ATU12345678", "EL123456789", "NL123456789B01", "IE1A23456T"]) {
      expect([right, isEuVatId(right)]).toEqual([right, true])
    }
    for (const wrong of ["DE12927339", "AT12345678", "FRI0123456789", "XI12345", "HU123456789"]) {
      expect([wrong, isEuVatId(wrong)]).toEqual([wrong, false])
    }
    for (const other of ["14399840", "RO14399840", "US123456789", "CHE123", "DE", "BEST", ""]) {
      expect([other, isEuVatId(other)]).toEqual([other, null])
    }
  })
})

describe("a CUI", () => {
  // Of well-known companies.
  it.each(["14399840", "RO1590082", "RO2816464", "RO2864518", "5022670", "4267117", "RO361897"])(
    "%s is one",
    (cui) => {
      expect(isCui(cui)).toBe(true)
    },
  )

  it.each(["12345678", "RO14399841", "RO 14399840", "1", "", "RO", "01439984", "14399840 ", "12345678901"])(
    "%s is none",
    (cui) => {
      expect(isCui(cui)).toBe(false)
    },
  )

  it("has one right last digit, and no digit can be mistaken for another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (body, at, by) => {
          const right = [...Array(10).keys()].filter((check) => isCui(`${body}${check}`))
          expect(right).toHaveLength(1)
          const digits = [...`${body}`]
          const place = at % digits.length
          digits[place] = String((Number(digits[place]) + by) % 10)
          const other = `${digits.join("")}${right[0]}`
          // A difference of ten times the weight is none modulo eleven only for ten, which counts as zero.
          if (isCui(other)) {
            expect(right[0]).toBe(0)
          }
        },
      ),
    )
  })
})

describe("an IBAN", () => {
  it.each([
    "RO49AAAA1B31007593840000",
    "DE89370400440532013000",
    "GB82WEST12345698765432",
    "BE68539007547034",
    // From the registry of ISO 13616.
    "MD24AG000225100013104168",
    "BG80BNBG96611020345678",
    "HU42117730161111101800000000",
    "FR1420041010050500013M02606",
    "NL91ABNA0417164300",
    "NO9386011117947",
  ])("%s is one", (iban) => {
    expect(isIban(iban)).toBe(true)
  })

  it.each([
    "RO48AAAA1B31007593840000",
    "RO49AAAA1B3100759384000",
    "RO49 AAAA 1B31 0075 9384 0000",
    "ro49aaaa1b31007593840000",
    "DE89370400440532013001",
    // Right check digits, but no country that has IBANs, and one digit less than the country's have.
    "US64SVBKUS6S3300958879",
    "BE0853900754703",
    "XX",
    "",
  ])("%s is none", (iban) => {
    expect(isIban(iban)).toBe(false)
  })

  it("is refused when two digits beside each other change places", () => {
    const iban = "RO49AAAA1B31007593840000"
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 22 }), (at) => {
        const swapped = `${iban.slice(0, at)}${iban[at + 1]}${iban[at]}${iban.slice(at + 2)}`
        expect(isIban(swapped)).toBe(iban[at] === iban[at + 1])
      }),
    )
  })

  it("may be written with spaces and in small letters", () => {
    expect(compact(" ro49 aaaa-1b31.0075 9384\u00a00000 ")).toBe("RO49AAAA1B31007593840000")
  })
})

describe("an image", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEUlEQVR4nGNgYGD4D8UQBgAd8gL+HzEtPwAAAABJRU5ErkJggg==",
    "base64",
  )

  it("is known by its bytes", () => {
    expect(imageTypeOf(png)).toBe("image/png")
    expect(imageSize(png, "image/png")).toEqual({ width: 2, height: 3 })
    expect(imageTypeOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe("image/jpeg")
    expect(imageTypeOf(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull()
    expect(imageTypeOf(Buffer.from("GIF89a"))).toBeNull()
    expect(imageTypeOf(Buffer.alloc(0))).toBeNull()
    expect(imageSize(png.subarray(0, 20), "image/png")).toBeNull()
  })

  it("says how big it is where it is a JPEG, behind whatever comes before its first frame", () => {
    const frame = [0xff, 0xc2, 0, 11, 8, 0, 3, 0, 2]
    const comment = [0xff, 0xfe, 0, 4, 0xff, 0xc0]
    const sizeOf = (...bytes: number[]) => imageSize(Buffer.from([0xff, 0xd8, ...bytes]), "image/jpeg")
    expect(sizeOf(...frame)).toEqual({ width: 2, height: 3 })
    expect(sizeOf(...comment, 0xff, ...frame)).toEqual({ width: 2, height: 3 })
    expect(sizeOf(...comment)).toBeNull()
    expect(sizeOf(0xff, 0xff, 0xff)).toBeNull()
    expect(sizeOf()).toBeNull()
  })
})
