import fc from "fast-check"
import { emailKey, phoneKey } from "../contact-keys"

describe("emailKey", () => {
  it("is one for every way to write the same address", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const key = emailKey(email)
        expect(emailKey(`  ${email.toUpperCase()} `)).toBe(key)
        expect(emailKey(key)).toBe(key)
      }),
    )
    expect([emailKey(""), emailKey("  "), emailKey(null), emailKey(undefined)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe("phoneKey", () => {
  it("is one for every way to write the same Romanian number", () => {
    const ways = [
      "0722 123 456",
      "0722.123.456",
      "(0722) 123-456",
      "+40 722 123 456",
      "0040722123456",
      "40722123456",
    ]
    expect(new Set(ways.map(phoneKey))).toEqual(new Set(["40722123456"]))
  })

  it("keeps numbers of other countries and refuses what is none", () => {
    expect(phoneKey("+49 30 1234567")).toBe("49301234567")
    expect([phoneKey("112"), phoneKey("abc"), phoneKey(null), phoneKey("")]).toEqual([null, null, null, null])
  })

  it("is digits only, and its own key in international form", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const key = phoneKey(text)
        if (key !== null) {
          expect(key).toMatch(/^\d+$/)
          if (key.length >= 6) expect(phoneKey(`+${key}`)).toBe(key)
        }
      }),
    )
  })
})
