import fc from "fast-check"
import { lineProgress, type LineFacts } from "../state/line-progress"

const facts = (given: Partial<LineFacts> = {}): LineFacts => ({
  kind: "product",
  ordered: 10,
  fulfilled: 0,
  delivered: 0,
  returned: 0,
  invoiced: 0,
  drafted: 0,
  ...given,
})

/** Quantities as they can occur: delivered within fulfilled within ordered, returned within delivered, and so on. */
const possible = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([ordered, ...rest]) => {
    const [fulfilled, delivered, returned, invoiced, drafted] = rest
    const within = (part: number, whole: number) => (whole === 0 ? 0 : part % (whole + 1))
    const f = within(fulfilled, ordered)
    const d = within(delivered, f)
    const i = within(invoiced, ordered)
    return facts({
      ...{ ordered, fulfilled: f, delivered: d, returned: within(returned, d), invoiced: i },
      drafted: within(drafted, ordered - i),
    })
  })

describe("a line of a sales order", () => {
  it("is all open when nothing happened", () => {
    expect(lineProgress(facts())).toMatchObject({ due: 10, open_to_deliver: 10, open_to_invoice: 10 })
  })

  it("counts what is on its way as no longer open, but not as delivered", () => {
    expect(lineProgress(facts({ fulfilled: 4 }))).toMatchObject({ delivered: 0, open_to_deliver: 6 })
  })

  it("holds what is on a draft, without calling it invoiced", () => {
    expect(lineProgress(facts({ drafted: 3 }))).toMatchObject({ invoiced: 0, open_to_invoice: 7 })
  })

  it("still wants everything when a return is not credited yet", () => {
    const line = lineProgress(facts({ fulfilled: 10, delivered: 10, invoiced: 10, returned: 3 }))
    expect(line).toMatchObject({ due: 10, open_to_deliver: 0, open_to_invoice: 0 })
  })

  it("wants less when the return was credited, or came before the invoice", () => {
    const returned = facts({ fulfilled: 10, delivered: 10, returned: 3 })
    expect(lineProgress({ ...returned, invoiced: 7 })).toMatchObject({ due: 7, open_to_invoice: 0 })
    expect(lineProgress(returned)).toMatchObject({ due: 7, open_to_invoice: 7 })
  })

  it("adds parts of a unit exactly", () => {
    expect(lineProgress(facts({ ordered: 0.3, invoiced: 0.1, drafted: 0.2 })).open_to_invoice).toBe(0)
  })

  it("does not deliver shipping", () => {
    const line = lineProgress(facts({ kind: "shipping", ordered: 1 }))
    expect(line).toMatchObject({ open_to_deliver: 0, open_to_invoice: 1 })
  })

  it("never has less than nothing open, nor more open than ordered", () => {
    fc.assert(
      fc.property(possible, (given) => {
        const line = lineProgress(given)
        expect(line.open_to_deliver).toBeGreaterThanOrEqual(0)
        expect(line.open_to_invoice).toBeGreaterThanOrEqual(0)
        expect(line.due).toBeLessThanOrEqual(line.ordered)
        expect(Number(given.fulfilled) + line.open_to_deliver).toBe(line.ordered)
        expect(line.invoiced + Number(given.drafted) + line.open_to_invoice).toBeLessThanOrEqual(line.ordered)
      }),
    )
  })

  it("is finished once the open rest is delivered and invoiced, whatever was returned before", () => {
    fc.assert(
      fc.property(possible, (given) => {
        const before = lineProgress({ ...given, drafted: 0 })
        const invoiced = Number(given.invoiced) + before.open_to_invoice
        const after = lineProgress({ ...given, drafted: 0, invoiced })
        expect(after.open_to_invoice).toBe(0)
        expect(after.invoiced).toBeGreaterThanOrEqual(after.due)
      }),
    )
  })
})
