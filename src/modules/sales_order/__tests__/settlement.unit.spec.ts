import fc from "fast-check"
import { type Payable, type Receipt, settle } from "../state/settlement"

const day = (number: number) => new Date(Date.UTC(2027, 0, number))
const invoice = (id: string, total: number, due: number, more: Partial<Payable> = {}): Payable => ({
  ...{ id, total, credited_total: 0, issued_at: day(1), due_at: day(due), rates: 1 },
  ...more,
})
const money = (amount: number, at: number, invoice_id: string | null = null): Receipt => ({
  ...{ amount, at: day(at), invoice_id },
})
const settled = (invoices: Payable[], receipts: Receipt[], is_paid_in_host = false) =>
  settle(invoices, { receipts, is_paid_in_host }, "ron")

describe("the money of an order", () => {
  const [first, second] = [invoice("a", 100, 10), invoice("b", 50, 20)]

  it("pays the invoices as they fall due", () => {
    expect(settled([second, first], [money(120, 5)])).toEqual({
      invoices: [
        { id: "a", paid_total: 100, paid_at: day(5) },
        { id: "b", paid_total: 20, paid_at: null },
      ],
      paid: "partial",
      next_due_at: day(20),
    })
  })

  it("pays the invoice it came for, and what is too much for it the others", () => {
    expect(settled([first, second], [money(50, 5, "b")])).toMatchObject({
      invoices: [{ paid_total: 0 }, { paid_total: 50, paid_at: day(5) }],
      next_due_at: day(10),
    })
    expect(settled([first, second], [money(70, 5, "b")]).invoices).toMatchObject([
      { paid_total: 20, paid_at: null },
      { paid_total: 50 },
    ])
  })

  it("is paid in full by the last of several payments", () => {
    expect(settled([first], [money(40, 7), money(60, 9)])).toMatchObject({
      ...{ invoices: [{ paid_total: 100, paid_at: day(9) }], paid: "full", next_due_at: null },
    })
  })

  it("that was given back pays no more, the general money first", () => {
    const receipts = [money(50, 3, "b"), money(100, 4), money(-100, 6)]
    expect(settled([first, second], receipts).invoices).toMatchObject([{ paid_total: 0 }, { paid_total: 50 }])
    expect(settled([first], [money(-10, 2)])).toMatchObject({ invoices: [{ paid_total: 0 }], paid: "none" })
  })

  it("owes nothing for what was credited", () => {
    const credited = invoice("a", 100, 10, { credited_total: 40 })
    expect(settled([credited], [money(60, 5)])).toMatchObject({
      ...{ invoices: [{ paid_total: 60, paid_at: day(5) }], paid: "full" },
    })
    expect(settled([credited, second], [money(100, 5, "a")]).invoices).toMatchObject([
      { paid_total: 60 },
      { paid_total: 40, paid_at: null },
    ])
  })

  it("that was paid before an invoice, or for nothing at all, is none of its business", () => {
    expect(settled([], [money(100, 5)])).toEqual({ invoices: [], paid: "none", next_due_at: null })
    expect(settled([invoice("free", 0, 10)], [])).toMatchObject({
      ...{ invoices: [{ paid_total: 0, paid_at: day(1) }], paid: "none", next_due_at: null },
    })
  })

  it("may lack what the host did not round, once the host's order is paid", () => {
    const twoRates = [invoice("a", 100.02, 10, { rates: 2 })]
    expect(settled(twoRates, [money(100.004, 5)], true)).toMatchObject({
      ...{ invoices: [{ paid_total: 100, paid_at: day(5) }], paid: "full", next_due_at: null },
    })
    expect(settled(twoRates, [money(100, 5)], false)).toMatchObject({ paid: "partial" })
    expect(settled(twoRates, [money(99.9, 5)], true)).toMatchObject({ paid: "partial" })
  })

  it("that came at one moment for two invoices is taken off the same one when some goes out", () => {
    const invoices = [invoice("a", 0.01, 2), invoice("b", 0.01, 1)]
    const came = [money(-9.67, 1, "a"), money(1.07, 22, "c"), money(8.61, 22, "a")]
    expect(settled(invoices, came)).toEqual(settled(invoices, [...came].reverse()))
  })

  it("is worth the same in whatever order it is told of, and never more than came in", () => {
    const ids = ["a", "b", "c", null]
    const receipts = fc.array(
      fc.tuple(
        fc.integer({ min: -5000, max: 20_000 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...ids),
      ),
      { maxLength: 8 },
    )
    const invoices = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 28 })),
      {
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(invoices, receipts, fc.infiniteStream(fc.nat()), (made, came, random) => {
        const all = made.map(([cents, due], index) => invoice(ids[index] as string, cents / 100, due))
        const told = came.map(([cents, at, id]) => money(cents / 100, at, id))
        const found = settled(all, told)
        const shuffled = <T>(values: T[]) =>
          values
            .map((value) => ({ value, at: Number(random.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value)
        const sums = ({ invoices, ...rest }: ReturnType<typeof settle>) => ({
          ...rest,
          invoices: invoices.map(({ id, paid_total }) => ({ id, paid_total })),
        })
        expect(sums(settled(shuffled(all), shuffled(told)))).toEqual(sums(found))
        const cents = (amount: number) => Math.round(amount * 100)
        const paid = found.invoices.reduce((sum, { paid_total }) => sum + cents(paid_total), 0)
        const received = came.reduce((sum, [each]) => sum + each, 0)
        const owed = made.reduce((sum, [each]) => sum + each, 0)
        expect(paid).toBe(Math.min(owed, Math.max(received, 0)))
      }),
    )
  })
})
