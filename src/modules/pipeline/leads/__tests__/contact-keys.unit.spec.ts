import fc from "fast-check"
import { emailKey, isEmail, isPhone, phoneKey } from "../contact-keys"

const romanian = (phone: string | null) => phoneKey(phone, "RO")

describe("emailKey", () => {
  it("is one for every way to write the same address", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const key = emailKey(email)
        expect(emailKey(`  ${email.toUpperCase()} `)).toBe(key)
        expect(emailKey(key)).toBe(key)
      }),
    )
    expect(["", "  ", null, undefined].map(emailKey)).toEqual([null, null, null, null])
  })
})

describe("isEmail", () => {
  it("takes what people have, whatever the script", () => {
    const addresses = [
      "ana@firma.ro",
      "Ion.Popescu+crm@sub.firma.co.uk",
      "o'neil@x.ie",
      "știri@știri.ro",
      "a@xn--p1ai.xn--p1ai",
    ]
    expect(addresses.filter((address) => !isEmail(address))).toEqual([])
  })

  it("refuses rubbish", () => {
    const rubbish = [
      "",
      "a@",
      "@b.ro",
      "a b@c.ro",
      "x@y",
      "x@y.",
      "x@.ro",
      "x@-y.ro",
      "a@b@c.ro",
      "a@b.ro;c@d.ro",
      "<a@b.ro>",
      "a@b..ro",
      `${"a".repeat(260)}@b.ro`,
    ]
    expect(rubbish.filter(isEmail)).toEqual([])
  })

  it("answers at once, however long the text", () => {
    const started = performance.now()
    for (const text of [`${"a".repeat(1e6)}@`, `a@${"a-".repeat(1e6)}`, `a@${"a.".repeat(120)}`])
      isEmail(text)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe("phoneKey", () => {
  it("is one for every way to write the same Romanian number", () => {
    const digits = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length })
    const prefix = fc.constantFrom("0", "+40", "0040", "+40 0", "+40 (0)", "40")
    fc.assert(
      fc.property(
        fc.constantFrom("72", "74", "76"),
        digits(7),
        prefix,
        fc.constantFrom("", " ", ".", "-", "/"),
        (network, rest, start, gap) => {
          const number = network + rest.join("")
          const written = start + (number.match(/\d{1,3}/g) ?? []).join(gap)
          expect([written, romanian(written)]).toEqual([written, `40${number}`])
        },
      ),
    )
  })

  it("leaves out the extension, and knows numbers of other countries", () => {
    expect(romanian("0264 123 456 int. 12")).toBe(romanian("+40 264 123 456"))
    expect(romanian("+49 30 1234567")).toBe("49301234567")
    expect([romanian("0049 30 1234567"), romanian("49301234567")]).toEqual(["49301234567", "49301234567"])
    expect(phoneKey("(202) 555-0123", "US")).toBe("12025550123")
    expect(phoneKey("06 12345678", "IT")).toBe("390612345678")
  })

  it("keeps a number that no country has, the same for each way to write it", () => {
    expect(["0999 12 34 56", "+40 999 123 456", "0040999123456"].map(romanian)).toEqual(
      Array(3).fill("40999123456"),
    )
    expect(romanian("+999 123 456")).toBe("999123456")
  })

  it("is null for what is too short, and digits only otherwise", () => {
    expect(["112", "abc", "", null].map(romanian)).toEqual([null, null, null, null])
    fc.assert(fc.property(fc.string(), (text) => expect(romanian(text) ?? "0").toMatch(/^\d+$/)))
    const phoneish = fc.string({ unit: fc.constantFrom(..."0123456789+ ()-./"), maxLength: 20 })
    fc.assert(fc.property(phoneish, (text) => expect(romanian(text) ?? "0").toMatch(/^\d+$/)))
  })
})

describe("isPhone", () => {
  it("takes what people write, also what no country has any more", () => {
    const phones = [
      "112",
      "0722 123 456",
      "+40 (0)722-123-456",
      "021/312.34.56",
      "0264 123 456 int. 12",
      "(+40) 722 123 456",
      "0722–123–456",
      "0999 12 34",
      "+1 202 555 0123 ext 5",
      "0722\u00a0123\u00a0456",
    ]
    expect(phones.filter((phone) => !isPhone(phone))).toEqual([])
  })

  it("refuses words, and rows of digits that are no number", () => {
    const rubbish = [
      "",
      "call me",
      "n/a",
      "-",
      "+",
      "12",
      "0722 123 456 sau seara",
      "7".repeat(21),
      "=1+1",
      "0722+123",
      "0722,123",
    ]
    expect(rubbish.filter(isPhone)).toEqual([])
  })
})
