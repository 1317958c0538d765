import * as fc from "fast-check"
import { pageTemplate } from "../page-address"

const asked = (host: string | undefined, protocol = "http") => ({ host, protocol })

describe("the address of the customer's page", () => {
  it.each([
    ["https://api.shop.ro", "https://api.shop.ro/crm/offers/{token}"],
    ["https://api.shop.ro/", "https://api.shop.ro/crm/offers/{token}"],
    ["http://10.0.0.7:9000/shop/", "http://10.0.0.7:9000/shop/crm/offers/{token}"],
  ])("is on the configured backend %s, whatever the request says", (backend_url, template) => {
    expect(pageTemplate(backend_url, asked("evil.example", "javascript"))).toBe(template)
  })

  it.each(["localhost:9000", "LOCALHOST", "127.0.0.1:80", "[::1]:9000"])(
    "is on %s where nothing is configured: one's own machine",
    (host) => {
      for (const backend_url of [undefined, "", "/", "javascript:alert(1)", "shop.ro", "ftp://shop.ro"]) {
        expect(pageTemplate(backend_url, asked(host))).toBe(`http://${host}/crm/offers/{token}`)
        expect(pageTemplate(backend_url, asked(host, "https"))).toBe(`https://${host}/crm/offers/{token}`)
        expect(pageTemplate(backend_url, asked(host, "javascript"))).toBe(`http://${host}/crm/offers/{token}`)
      }
    },
  )

  it("is unknown for any other host that a request names", () => {
    const odd = [
      "evil.example",
      "localhost.evil.example",
      "localhost:9000@evil.example",
      "localhost/evil",
      "127.0.0.1.nip.io",
    ]
    for (const host of [undefined, "", "localhost:9000\nevil", ...odd]) {
      expect([host, pageTemplate("/", asked(host))]).toEqual([host, null])
    }
    fc.assert(
      fc.property(fc.webAuthority(), (host) => {
        const template = pageTemplate(undefined, asked(host))
        if (template) expect(new URL(template).hostname).toMatch(/^(localhost|127\..*|\[::1\])$/)
      }),
    )
  })
})
