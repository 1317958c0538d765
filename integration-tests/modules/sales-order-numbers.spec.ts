import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import {
  type PlanLine,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  sequenceOf,
} from "../../src/modules/sales_order"

const YEAR = new Date().getFullYear()
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const sequences = (numbers: string[]) => numbers.map(sequenceOf).sort((a, b) => a - b)

const line = (quantity: number): PlanLine => ({
  ...{
    kind: "product",
    line_id: "a",
    title: "Birou",
    sku: null,
    ordered: quantity,
    net: 10 * quantity,
    gross: null,
    tax_rate: 21,
  },
  facts: {
    kind: "product",
    ordered: quantity,
    fulfilled: 0,
    delivered: 0,
    ...{ is_free: false, returned: 0, replaced: 0, written_off: 0 },
    invoiced: 0,
    drafted: 0,
  },
})

moduleIntegrationTestRunner<SalesOrderModuleService>({
  moduleName: SALES_ORDER_MODULE,
  resolve: path.resolve(__dirname, "../../src/modules/sales_order"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const order = (order_id: string) =>
      service.createSalesOrders({
        order_id,
        display_id: 1,
        buyer_name: "Ana",
        currency_code: "ron",
        total: 100,
      })
    const draft = (sales_order_id: string, quantity: number, of: number) =>
      service.draftInvoice({
        ...{ sales_order_id, currency_code: "ron", lines: [line(of)], asked: [{ line_id: "a", quantity }] },
        ...{ buyer: { name: "Ana" }, seller: { name: "Magazin" } },
      })

    /** Takes a number in a transaction that may fail afterwards. */
    const takeWithin = async (fails: boolean) =>
      MikroOrmWrapper.forkManager()
        .transactional(async (transactionManager) => {
          const number = await service.takeNumber("invoice", new Date(), { transactionManager })
          await new Promise((resolve) => setTimeout(resolve, 5 * Math.random()))
          if (fails) throw new Error("the document could not be saved")
          return number
        })
        .catch(() => null)

    describe("document numbers", () => {
      it("are printed with prefix and year, each type in a series of its own", async () => {
        expect(await service.takeNumber("offer")).toBe(`OF-${YEAR}-0001`)
        expect(await service.takeNumber("delivery_note")).toBe(`AV-${YEAR}-0001`)
        expect(await service.takeNumber("invoice")).toBe(`FCT-${YEAR}-0001`)
        expect(await service.takeNumber("credit_note")).toBe(`STO-${YEAR}-0001`)
        expect(await service.takeNumber("offer")).toBe(`OF-${YEAR}-0002`)
      })

      it("start again each year, with the prefix of the year before", async () => {
        await service.createNumberSeries({ document_type: "invoice", prefix: "ACME", year: 2031, next: 7 })
        expect(await service.takeNumber("invoice", new Date(2031, 11, 31))).toBe("ACME-2031-0007")
        expect(await service.takeNumber("invoice", new Date(2032, 0, 1))).toBe("ACME-2032-0001")
      })

      it("have series for a year once, however often they are started", async () => {
        await service.startNumberSeries(YEAR)
        await service.takeNumber("invoice")
        await service.startNumberSeries(YEAR)
        expect(await service.listNumberSeries({ year: YEAR })).toHaveLength(4)
        expect(await service.takeNumber("invoice")).toBe(`FCT-${YEAR}-0002`)
      })

      it("begin a year with 1, however many want the first one at once", async () => {
        for (const year of upTo(15).map((later) => YEAR + later)) {
          const taken = await Promise.all(
            upTo(8).map(() => service.takeNumber("offer", new Date(year, 0, 1))),
          )
          expect(sequences(taken)).toEqual(upTo(8))
        }
      })

      it("say so when a year cannot begin because another series has the prefix", async () => {
        await service.createNumberSeries({ document_type: "credit_note", prefix: "FCT", year: 2050 })
        await expect(service.takeNumber("invoice", new Date(2050, 0, 1))).rejects.toMatchObject({
          type: "conflict",
          message: expect.stringContaining("2050"),
        })
      })

      it("have no gap and no duplicate when twenty take from two series at once", async () => {
        const taken = await Promise.all(
          upTo(20).map((index) => service.takeNumber(index % 2 ? "invoice" : "credit_note")),
        )
        for (const prefix of ["FCT", "STO"]) {
          expect(sequences(taken.filter((number) => number.startsWith(prefix)))).toEqual(upTo(10))
        }
      })

      it("come back when the transaction around them fails", async () => {
        const taken = await Promise.all(upTo(20).map((index) => takeWithin(index % 3 === 0)))
        const kept = taken.filter((number) => number !== null)
        expect(kept).toHaveLength(14)
        expect(sequences(kept)).toEqual(upTo(14))
      })
    })

    describe("invoices issued at once", () => {
      it("have numbers without a gap, also when some cannot be issued", async () => {
        const { id } = await order("order_1")
        const drafts = await Promise.all(upTo(8).map(() => draft(id, 1, 8)))
        // Each draft twice: the second attempt at each fails.
        const issued = await Promise.allSettled(
          [...drafts, ...drafts].map((invoice) =>
            service.issueInvoice({ id: invoice, sales_order_id: id, lines: [line(8)] }),
          ),
        )
        const numbers = issued.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []))
        expect(sequences(numbers)).toEqual(upTo(8))
      })

      it("never charge a piece twice", async () => {
        const { id } = await order("order_2")
        const made = await Promise.allSettled(upTo(6).map(() => draft(id, 2, 6)))
        expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(3)
      })

      it("give their number back when what came after them failed", async () => {
        const { id } = await order("order_3")
        const [first, second] = [await draft(id, 1, 2), await draft(id, 1, 2)]
        const issue = (invoice: string) =>
          service.issueInvoice({ id: invoice, sales_order_id: id, lines: [line(2)] })
        await issue(first)
        await service.takeBackIssue({ sales_order_id: id, id: first })
        expect(await service.retrieveInvoice(first)).toMatchObject({ status: "draft", number: null })
        expect(await issue(second)).toBe(`FCT-${YEAR}-0001`)
        expect(await issue(first)).toBe(`FCT-${YEAR}-0002`)
        // The second number can no longer go away without a gap: a credit note answers the first.
        await service.takeBackIssue({ sales_order_id: id, id: second })
        expect(await service.retrieveInvoice(second)).toMatchObject({
          ...{ status: "canceled", number: `FCT-${YEAR}-0001` },
        })
        expect(await service.listInvoices({ kind: "credit_note" })).toMatchObject([
          { number: `STO-${YEAR}-0001`, credited_invoice_id: second },
        ])
      })

      it("come back whole when canceling them failed", async () => {
        const { id } = await order("order_4")
        const invoice = await draft(id, 2, 2)
        const cancel = { sales_order_id: id, id: invoice }
        const { credit_note_id } = await service.cancelInvoice(cancel)
        await service.takeBackCredit({ ...cancel, credit_note_id })
        await service.issueInvoice({ id: invoice, sales_order_id: id, lines: [line(2)] })
        await service.takeBackCredit({ ...cancel, ...(await service.cancelInvoice(cancel)) })
        const kept = await service.listInvoices({ sales_order_id: id }, { relations: ["lines"] })
        expect(kept).toMatchObject([
          { id: invoice, status: "issued", credited_total: 0, lines: [{ line_id: "a" }] },
        ])
        expect(await service.takeNumber("credit_note")).toBe(`STO-${YEAR}-0001`)
      })
    })
  },
})
