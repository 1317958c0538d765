/// <reference types="jest" />
import type { HttpOfferEmail, HttpOfferEvent } from "../../../types/http"
import { detailsOf, offerEntries } from "../history/offer-events"
import { mailFormOf, mailInputOf, wrongAddressOf } from "../send/offer-mail"
import { validityOf } from "../validity"

describe("how long an offer holds", () => {
  const now = new Date(2026, 10, 23, 15, 0).getTime()
  const ends = (...end: [number, number, number, number]) => {
    const [year, month, day, hour] = end
    return { status: "sent" as const, valid_until: new Date(year, month, day, hour).toISOString() }
  }

  it("counts days of the calendar, not hours", () => {
    expect(validityOf(ends(2026, 10, 24, 1), now)).toEqual({ kind: "soon", days: 1 })
    expect(validityOf(ends(2026, 10, 23, 23), now)).toEqual({ kind: "today", days: 0 })
    expect(validityOf(ends(2026, 10, 30, 23), now)).toEqual({ kind: "soon", days: 7 })
    expect(validityOf(ends(2026, 11, 1, 1), now)).toEqual({ kind: "far", days: 8 })
    expect(validityOf(ends(2026, 10, 23, 14), now)?.kind).toBe("past")
  })

  it("says nothing once nobody can accept it any more", () => {
    expect(validityOf({ ...ends(2026, 10, 24, 1), status: "accepted" }, now)).toBeUndefined()
  })
})

describe("the mail with an offer", () => {
  const email: HttpOfferEmail = { can_send: true, to: ["ana@firma.ro"], subject: "Offer", message: "Hello" }
  const form = mailFormOf(email)

  it("takes addresses apart however they are written, and names the wrong one", () => {
    expect(mailInputOf({ ...form, to: "ana@firma.ro; ion@firma.ro,\nvio@firma.ro" }).to).toHaveLength(3)
    expect(wrongAddressOf({ ...form, cc: "ion@firma.ro, ion@" })).toBe("ion@")
    expect(wrongAddressOf(form)).toBeUndefined()
  })

  it("leaves what was emptied to the server", () => {
    expect(mailInputOf({ ...form, subject: " ", message: "" })).toEqual({ to: ["ana@firma.ro"] })
  })
})

describe("the history of an offer", () => {
  const event = (kind: HttpOfferEvent["kind"], at: string, details = {}): HttpOfferEvent => ({
    id: `${kind}-${at}`,
    kind,
    actor_id: null,
    details,
    at,
  })

  it("tells the newest first, and one who opens it again and again once", () => {
    const entries = offerEntries([
      event("sent", "2026-11-01"),
      event("opened", "2026-11-02"),
      event("opened", "2026-11-03"),
      event("accepted", "2026-11-04"),
      event("opened", "2026-11-05"),
    ])
    expect(entries.map(({ kind, times }) => `${kind} ${times}`)).toEqual([
      "opened 1",
      "accepted 1",
      "opened 2",
      "sent 1",
    ])
    expect(entries[2].at).toBe("2026-11-03")
  })

  it("knows what the customer did from what the system did", () => {
    expect(detailsOf(event("accepted", "2026-11-04", { by: "customer" })).isByCustomer).toBe(true)
    expect(detailsOf(event("expired", "2026-11-04")).isByCustomer).toBe(false)
    expect(detailsOf(event("emailed", "2026-11-04", { to: ["a@b.ro", "c@d.ro"] })).to).toBe("a@b.ro, c@d.ro")
  })
})
