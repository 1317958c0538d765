import { composeOfferEmail, offerFileName, suggestOfferEmail } from "../offer-email"

const FACTS = {
  number: "OF-2026-0001",
  revision: 2,
  locale: "ro",
  total: 1362.99,
  tax_total: 236.55,
  currency_code: "ron",
  valid_until: "2027-01-31T23:59:59.999Z",
  seller_name: "Ștefan & Fiii SRL",
  agent_name: "Măriuca Ionescu",
}

describe("the mail with an offer", () => {
  it("is suggested in the offer's language, with number, total, validity and who writes", () => {
    const ro = suggestOfferEmail(FACTS)
    expect(ro.subject).toBe("Oferta OF-2026-0001 R2 de la Ștefan & Fiii SRL")
    expect(ro.message).toContain(
      "OF-2026-0001 R2, în valoare de 1.362,99 lei cu TVA, valabilă până la 31.01.2027.",
    )
    expect(ro.message).toMatch(/Măriuca Ionescu\nȘtefan & Fiii SRL$/)
    const en = suggestOfferEmail({ ...FACTS, locale: "en", tax_total: 0, seller_name: "", agent_name: "" })
    expect(en.subject).toBe("Offer OF-2026-0001 R2")
    expect(en.message).toContain("for 1,362.99 RON, valid until 31 Jan 2027.")
  })

  it("puts what was written and the link into both forms, escaped where it has to be", () => {
    const url = "https://shop.ro/crm/offers/abc"
    const text = { subject: " a\r\nb ", message: `Bună, <script>x</script>\nrândul doi\r\n\r\nal doilea` }
    const mail = composeOfferEmail(text, { locale: "ro", url })
    expect(mail.subject).toBe("a b")
    expect(mail.text).toContain("Bună, <script>x</script>\nrândul doi\n\nal doilea")
    expect(mail.text).toContain(url)
    expect(mail.html).toContain("Bună, &lt;script&gt;x&lt;/script&gt;<br>rândul doi</p>")
    expect(mail.html).toContain(`href="${url}"`)
    expect(composeOfferEmail(text, { locale: "ro", url: null }).html).not.toContain("href")
  })

  it("names the document so that every system can keep it", () => {
    expect(offerFileName({ number: "OF/2026:1\r\n", revision: 1 })).toBe("OF-2026-1-- R1.pdf")
  })
})
