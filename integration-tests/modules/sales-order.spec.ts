import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../src/modules/sales_order"

const folder = path.resolve(__dirname, "../../src/modules/sales_order")
const year = new Date().getFullYear()

/** One order line of 10 pieces for 333,33 net, nothing of it delivered or returned. */
const LINE = {
  kind: "product" as const,
  line_id: "ordli_1",
  title: "Birou",
  sku: "DESK",
  ordered: 10,
  net: 333.33,
  gross: null,
  tax_rate: 21,
  facts: {
    kind: "product" as const,
    ordered: 10,
    fulfilled: 0,
    delivered: 0,
    ...{ is_free: false, returned: 0, replaced: 0, written_off: 0 },
    invoiced: 0,
    drafted: 0,
  },
}

moduleIntegrationTestRunner<SalesOrderModuleService>({
  moduleName: SALES_ORDER_MODULE,
  resolve: folder,
  pathToMigrations: path.join(folder, "migrations"),
  testSuite: ({ service }) => {
    let sales_order_id: string

    beforeEach(async () => {
      const order = await service.createSalesOrders({
        order_id: "order_1",
        display_id: 1,
        buyer_name: "Partener SRL",
        currency_code: "ron",
        total: 403.33,
      })
      sales_order_id = order.id
    })

    const draft = (quantity?: number) =>
      service.draftInvoice({
        sales_order_id,
        currency_code: "ron",
        lines: [LINE],
        asked: quantity ? [{ line_id: LINE.line_id, quantity }] : undefined,
        buyer: { name: "Partener SRL" },
        seller: { name: "Magazin SRL" },
      })
    const issue = (id: string) => service.issueInvoice({ id, sales_order_id, lines: [LINE] })
    const invoiceNumber = (sequence: number) => `FCT-${year}-${String(sequence).padStart(4, "0")}`
    const statuses = (ended: PromiseSettledResult<unknown>[]) => ended.map(({ status }) => status).sort()

    describe("numbers", () => {
      it("are handed out one by one, also to many at once", async () => {
        const taken = await Promise.all(Array.from({ length: 25 }, () => service.takeNumber("invoice")))
        expect(taken.sort()).toEqual(Array.from({ length: 25 }, (_, index) => invoiceNumber(index + 1)))
      })

      it("start again each year under the prefix of the year before", async () => {
        const [series] = await service.listNumberSeries({ document_type: "invoice" })
        expect(series).toBeUndefined()
        await service.createNumberSeries({ document_type: "invoice", year, prefix: "ABC", next: 7 })
        expect(await service.takeNumber("invoice", new Date(year, 5, 1))).toBe(`ABC-${year}-0007`)
        expect(await service.takeNumber("invoice", new Date(year + 1, 0, 1))).toBe(`ABC-${year + 1}-0001`)
      })
    })

    describe("invoices", () => {
      it("get their number when issued, and none is lost by what fails", async () => {
        const [first, second] = [await draft(4), await draft(6)]
        expect(await issue(second)).toBe(invoiceNumber(1))
        await expect(issue(second)).rejects.toMatchObject({ type: "conflict" })
        await expect(issue("crminv_none")).rejects.toMatchObject({ type: "not_found" })
        expect(await issue(first)).toBe(invoiceNumber(2))
      })

      it("have one number when two people issue one at once", async () => {
        const id = await draft()
        const ended = await Promise.allSettled([issue(id), issue(id)])
        expect(statuses(ended)).toEqual(["fulfilled", "rejected"])
        expect(await service.takeNumber("invoice")).toBe(invoiceNumber(2))
      })

      it("never charge a piece twice, also when two are made at once", async () => {
        expect(statuses(await Promise.allSettled([draft(), draft()]))).toEqual(["fulfilled", "rejected"])
        expect(statuses(await Promise.allSettled([draft(1)]))).toEqual(["rejected"])
      })

      it("in parts add up to the whole, to the smallest coin", async () => {
        for (const quantity of [3, 3, 3, 1]) await issue(await draft(quantity))
        const invoices = await service.listInvoices({ sales_order_id }, { relations: ["lines"] })
        const nets = invoices.flatMap(({ lines }) =>
          lines.map((line) => Math.round(Number(line.net_total) * 100)),
        )
        expect(nets.reduce((sum, net) => sum + net, 0)).toBe(33333)
      })

      it("are taken back by a credit note, after which the pieces can be invoiced again", async () => {
        const id = await draft()
        await issue(id)
        const { credit_note_id } = await service.cancelInvoice({ sales_order_id, id })
        expect(await service.retrieveInvoice(credit_note_id as string)).toMatchObject({
          kind: "credit_note",
          number: `STO-${year}-0001`,
          credited_invoice_id: id,
        })
        await expect(service.cancelInvoice({ sales_order_id, id })).rejects.toMatchObject({
          type: "conflict",
        })
        expect(await issue(await draft())).toBe(invoiceNumber(2))
      })

      it("cannot carry a number as drafts, nor be closed orders while incomplete", async () => {
        const refused = (writing: Promise<unknown>) => writing.catch(() => "refused")
        expect(await refused(service.updateInvoices({ id: await draft(), number: "FCT-1" }))).toBe("refused")
        const closing = { id: sales_order_id, state: "closed" as const, closed_at: new Date() }
        expect(await refused(service.updateSalesOrders(closing))).toBe("refused")
      })
    })
  },
})
