import fc from "fast-check"
import { compareOffers } from "../revisions/compare-offers"

type Line = {
  id: string
  origin_id: string | null
  kind: "product" | "note"
  variant_id: string | null
  title: string
  quantity: number
  net_total?: number
  document_discount?: number
}

const line = (id: string, change: Partial<Line> = {}): Line => ({
  id,
  origin_id: null,
  kind: "product",
  variant_id: `variant-${id}`,
  title: id,
  quantity: 1,
  ...change,
})
/** The line that continues another in the next revision. */
const continued = (from: Line, change: Partial<Line> = {}): Line => ({
  ...from,
  id: `${from.id}'`,
  origin_id: from.origin_id ?? from.id,
  ...change,
})
const offer = (lines: Line[], head: object = {}) => ({ total: 10, note: null, ...head, lines })
const shown = (lines: ReturnType<typeof compareOffers<Line>>["lines"]) =>
  lines.map(({ change, before, after }) => `${change} ${before?.id ?? "–"} ${after?.id ?? "–"}`)

describe("two revisions", () => {
  const [desk, chair, lamp] = ["desk", "chair", "lamp"].map((id) => line(id))

  it("are matched by lineage, whatever became of the line", () => {
    const other = continued(chair, { variant_id: "variant-stool", quantity: 4 })
    const { lines } = compareOffers(offer([desk, chair, lamp]), offer([continued(lamp), other, line("new")]))
    expect(shown(lines)).toEqual(["removed desk –", "same lamp lamp'", "changed chair chair'", "added – new"])
    expect(lines[2].fields).toEqual(["variant_id", "quantity"])
  })

  it("do not call every line changed because the offer as a whole got a discount", () => {
    const whole = line("desk", { net_total: 100, document_discount: 0 })
    const shared = continued(whole, { net_total: 90, document_discount: 10 })
    const dearer = continued(whole, { net_total: 108, document_discount: 12 })
    expect(compareOffers(offer([whole]), offer([shared])).lines[0].change).toBe("same")
    expect(compareOffers(offer([whole]), offer([dearer])).lines[0].fields).toEqual(["net_total"])
  })

  it("say where a removed line stood", () => {
    const { lines } = compareOffers(
      offer([desk, chair, lamp]),
      offer([continued(desk), line("new"), continued(lamp)]),
    )
    expect(shown(lines)).toEqual(["same desk desk'", "removed chair –", "added – new", "same lamp lamp'"])
  })

  it("without a lineage are matched by what they sell, in order, and notes by their text", () => {
    const note = line("note", { kind: "note", variant_id: null, title: "Montaj inclus" })
    const twice = [line("a", { variant_id: "v" }), line("b", { variant_id: "v", quantity: 2 }), note]
    const again = [
      line("c", { variant_id: "v", title: "a" }),
      line("d", { variant_id: "v", title: "b", quantity: 3 }),
      { ...note, id: "e" },
      line("f", { kind: "note", variant_id: null, title: "Alt text" }),
    ]
    const { lines } = compareOffers(offer(twice), offer(again))
    expect(shown(lines)).toEqual(["same a c", "changed b d", "same note e", "added – f"])
    expect(lines[1].fields).toEqual(["quantity"])
  })

  it("differ in the head by value, not by how it is written", () => {
    const before = offer([], {
      valid_until: new Date("2027-01-31T00:00:00Z"),
      shipping_address: { city: "Cluj", company: "A" },
      version: 3,
    })
    const after = offer([], {
      valid_until: "2027-01-31T00:00:00.000Z",
      shipping_address: { company: "A", city: "Dej" },
      note: undefined,
      version: 9,
      total: 12,
    })
    expect(compareOffers(before, after).fields).toEqual(["shipping_address", "total"])
  })

  it("never lose a line or show one twice, and nothing differs from itself", () => {
    const lines = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 30 }).map(String),
        origin_id: fc.option(fc.integer({ min: 0, max: 8 }).map(String)),
        kind: fc.constantFrom("product" as const, "note" as const),
        variant_id: fc.constantFrom("v1", "v2"),
        title: fc.constantFrom("a", "b"),
        quantity: fc.integer({ min: 1, max: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareOffers(offer(before), offer(after)).lines
        const ids = (side: "before" | "after") => compared.flatMap((pair) => pair[side]?.id ?? [])
        expect(ids("before").sort()).toEqual(before.map(({ id }) => id).sort())
        expect(ids("after")).toEqual(after.map(({ id }) => id))
        expect(compareOffers(offer(after), offer(after)).lines.every(({ change }) => change === "same")).toBe(
          true,
        )
      }),
    )
  })
})
