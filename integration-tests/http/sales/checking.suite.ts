import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import checkAllSalesOrders from "../../../src/scripts/check-sales-orders"
import type { HttpInvoice } from "../../../src/types/http"
import { buildProduct, buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, bySku, ok, type Placed, type Seller, sellerOf } from "../../helpers/selling"

/** `medusa exec check-sales-orders`: a database damaged on purpose. */
export const checking: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: Seller
  const exitCode = process.exitCode

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    rep = sellerOf(api, (await buildTeam(getContainer(), api)).rep, shop)
  })
  afterEach(async () => {
    process.exitCode = exitCode
    jest.restoreAllMocks()
  })

  /** What the script prints, and the exit code it leaves. */
  const check = async (...args: string[]) => {
    const lines: string[] = []
    const log = jest.spyOn(console, "log").mockImplementation((line) => void lines.push(String(line)))
    await checkAllSalesOrders({ container: getContainer(), args })
    log.mockRestore()
    const code = process.exitCode
    process.exitCode = exitCode
    return { lines, code }
  }
  const sql = async (statement: string, ...values: string[]) =>
    await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values)

  const damage = async (active: Placed, closed: Placed, behind: Placed) => {
    const [a, c] = [active.order.id, closed.order.id]
    await sql(
      "update crm_sales_order set state = 'active', closed_at = null, delivered = 'none' where id = ?",
      c,
    )
    await sql("update crm_sales_order set total = 1 where id = ?", a)
    await sql(
      "delete from crm_delivery_note_line where delivery_note_id in (select id from crm_delivery_note where sales_order_id = ?)",
      a,
    )
    await sql("delete from crm_delivery_note where sales_order_id = ?", a)
    await sql("update crm_delivery_note set delivered_at = null where sales_order_id = ?", c)
    await sql("update crm_invoice set credited_total = 7 where sales_order_id = ? and kind = 'invoice'", c)
    await sql("update crm_invoice set paid_total = 3 where sales_order_id = ? and kind = 'invoice'", c)
    await sql("update crm_number_series set next = 1 where document_type = 'invoice'")
    await sql(
      `update crm_opportunity set stage_id = (select id from crm_stage where key = 'new') where id = ?`,
      behind.opportunity_id,
    )
    await sql(
      "delete from crm_stage_change where opportunity_id = ? and trigger = 'order_closed'",
      behind.opportunity_id,
    )
  }

  it("is not what parts of an invoice were credited with: the last one takes up what the others rounded", async () => {
    const cheap = await buildProduct(getContainer(), shop, { sku: "CHEAP", price: 10.5 })
    const placed = await rep.place([{ variant_id: cheap.variant_id, quantity: 2 }])
    const { invoice } = await rep.close(placed)
    const line_id = bySku(invoice).CHEAP.line_id
    const credit = async () =>
      ok(await rep.post(`/invoices/${invoice.id}/credit`, { items: [{ line_id, quantity: 1 }] }))
        .credit_note as HttpInvoice
    const [first, second] = [await credit(), await credit()]
    expect([first.tax_total, second.tax_total]).toEqual([2.21, 2.2])
    expect(await check()).toMatchObject({ lines: ["1 sales orders, 0 disagreements"], code: 0 })
    await sql("update crm_invoice set tax_total = 2.21 where id = ?", second.id)
    expect((await check()).lines).toEqual([
      expect.stringContaining(
        `credit note ${second.number} (${second.id}): tax_total is 2.21, should be 2.2`,
      ),
      "1 sales orders, 1 disagreements",
    ])
  })

  it("is found, repaired, and nothing is left; what only a person can put right stays", async () => {
    const [active, closed, behind] = [await rep.place(), await rep.place(), await rep.place()]
    ok(await rep.deliver(active.order.id))
    await rep.close(closed)
    await rep.close(behind)
    expect(await check()).toMatchObject({ lines: ["3 sales orders, 0 disagreements"], code: 0 })

    await damage(active, closed, behind)
    const found = await check()
    expect(found.code).toBe(1)
    for (const words of [
      "state is active, should be closed",
      "delivered is none, should be full",
      "total is 1, should be",
      "has no delivery note",
      "delivered_at is null, should be",
      "credited_total is 7, its credit notes say 0",
      "paid_total is 3, should be 0",
      "would hand out a number that is used already; the next one is 3",
      "although order #",
    ]) {
      expect([words, found.lines.some((line) => line.includes(words))]).toEqual([words, true])
    }
    const repaired = await check("repair")
    expect(repaired.lines.at(-1)).toMatch(/^3 sales orders, 1 disagreements$/)
    // The number of the note that was deleted stays missing: nobody can make that document again.
    expect(repaired.lines.at(-2)).toMatch(/no document has AV-.*only a person/)
    expect(repaired.code).toBe(1)
    expect(await rep.look(closed.order.id)).toMatchObject({ state: "closed", delivered: "full" })
    expect(await rep.stageOf(behind.opportunity_id)).toBe("contracted")
    expect((await rep.look(active.order.id)).delivery_notes).toHaveLength(1)
  })
}
