import { liveOffer, type OfferAmount } from "../status/live-offer"

const offer = (id: string, change: Partial<OfferAmount>): OfferAmount => ({
  id,
  status: "draft",
  total: 100,
  currency_code: "ron",
  has_lines: true,
  sent_at: null,
  accepted_at: null,
  created_at: "2027-01-01",
  ...change,
})

describe("the live offer of an opportunity", () => {
  it.each<[string, OfferAmount[], string | undefined]>([
    ["is none without offers", [], undefined],
    ["is not a draft without lines", [offer("a", { has_lines: false })], undefined],
    [
      "is the newest draft with lines",
      [
        offer("a", { created_at: "2027-01-02" }),
        offer("b", { created_at: "2027-01-03", has_lines: false }),
        offer("c", { created_at: "2027-01-01" }),
      ],
      "a",
    ],
    [
      "is the one sent last, not a newer draft",
      [
        offer("a", { created_at: "2027-02-01" }),
        offer("b", { status: "sent", sent_at: "2027-01-05" }),
        offer("c", { status: "sent", sent_at: "2027-01-04", created_at: "2027-01-03" }),
      ],
      "b",
    ],
    [
      "is the accepted one, whatever was sent after it",
      [
        offer("a", { status: "sent", sent_at: "2027-03-01" }),
        offer("b", { status: "accepted", sent_at: "2027-01-01", accepted_at: "2027-01-02" }),
      ],
      "b",
    ],
    [
      "is the one accepted last",
      [
        offer("a", { status: "accepted", accepted_at: new Date("2027-01-02") }),
        offer("b", { status: "accepted", accepted_at: new Date("2027-01-09") }),
      ],
      "b",
    ],
    [
      "is nothing that ended",
      [
        offer("a", { status: "declined" }),
        offer("b", { status: "expired" }),
        offer("c", { status: "superseded" }),
      ],
      undefined,
    ],
    ["of two at the same moment is always the same one", [offer("b", {}), offer("a", {})], "b"],
  ])("%s", (_, offers, id) => {
    expect(liveOffer(offers)?.id).toBe(id)
    expect(liveOffer([...offers].reverse())?.id).toBe(id)
  })
})
