import { hashOfToken, isToken, linkToken, linkUrl, newLinkNonce } from "../offer-link"

describe("a customer's link", () => {
  it("is the same for the same offer and nonce, and another for anything else", () => {
    const token = linkToken("secret", "crmoff_1", "nonce")
    expect(linkToken("secret", "crmoff_1", "nonce")).toBe(token)
    const others = [
      linkToken("secret", "crmoff_2", "nonce"),
      linkToken("secret", "crmoff_1", "other"),
      linkToken("another", "crmoff_1", "nonce"),
      newLinkNonce(),
    ]
    expect(new Set([token, ...others]).size).toBe(5)
    expect(isToken(token)).toBe(true)
    expect(hashOfToken(token)).not.toContain(token)
  })

  it("takes the place of {token} in an address", () => {
    expect(linkUrl("https://shop.ro/oferta/{token}?t={token}", "abc")).toBe(
      "https://shop.ro/oferta/abc?t=abc",
    )
  })
})
