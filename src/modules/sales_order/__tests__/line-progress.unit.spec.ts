import fc from "fast-check"
import { lineProgress, type LineFacts } from "../state/line-progress"

const facts = (given: Partial<LineFacts> = {}): LineFacts => ({
  kind: "product",
  is_free: false,
  ordered: 10,
  fulfilled: 0,
  delivered: 0,
  returned: 0,
  replaced: 0,
  written_off: 0,
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

  it("says what is to be credited after a return, and after an order edit took away what was invoiced", () => {
    const returned = facts({ fulfilled: 10, delivered: 10, invoiced: 10, returned: 3 })
    expect(lineProgress(returned)).toMatchObject({ kept: 7, open_to_credit: 3 })
    expect(lineProgress({ ...returned, invoiced: 7 }).open_to_credit).toBe(0)
    const edited = lineProgress(facts({ ordered: 4, fulfilled: 4, delivered: 4, invoiced: 10 }))
    expect(edited).toMatchObject({ due: 4, open_to_invoice: 0, open_to_credit: 6 })
    expect(lineProgress(facts({ ordered: 0, invoiced: 2 }))).toMatchObject({ due: 0, open_to_credit: 2 })
  })

  it("wants less when a claim gave pieces up that were credited, and does not wait for that credit note", () => {
    const claimed = facts({ fulfilled: 10, delivered: 10, invoiced: 10, written_off: 2 })
    expect(lineProgress(claimed)).toMatchObject({ due: 10, kept: 10, open_to_credit: 0 })
    expect(lineProgress({ ...claimed, invoiced: 8 })).toMatchObject({ due: 8, open_to_invoice: 0 })
    expect(lineProgress({ ...claimed, invoiced: 6 })).toMatchObject({ due: 8, open_to_invoice: 2 })
  })

  it("wants no credit for what a claim replaced free of charge", () => {
    const replaced = facts({ fulfilled: 10, delivered: 10, invoiced: 10, returned: 3, replaced: 2 })
    expect(lineProgress(replaced)).toMatchObject({ returned: 3, kept: 9, due: 10, open_to_credit: 1 })
    expect(lineProgress({ ...replaced, invoiced: 9 })).toMatchObject({ due: 9, open_to_credit: 0 })
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
