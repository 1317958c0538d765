import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  type DeliveredPart,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"
import { discardPdf, issueWithPdf } from "../invoice-pdf"
import { assertParties } from "../truth/assert-parties"
import type { HostOrder } from "../truth/host-order"
import { noteSources } from "../truth/note-sources"
import { readParties } from "../truth/parties"
import { readTruth } from "../truth/read-truth"

type Input = { id: string; sales_order_id: string }

/** What arrived of an order's lines, and when. */
function deliveriesOf(order: HostOrder): DeliveredPart[] {
  return noteSources(order)
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ delivered_at, lines }) =>
      delivered_at ? lines.map(({ line_id, quantity }) => ({ line_id, quantity, delivered_at })) : [],
    )
}

/**
 * Gives a draft its number and issues it together with its document, with seller and buyer as they are now.
 * @throws conflict, invalid_data without an exchange rate it needs
 */
export const issueInvoiceStep = createStep(
  "crm-issue-invoice",
  async ({ id, sales_order_id }: Input, { container }) => {
    const truth = await readTruth(container, sales_order_id)
    const { lines, order, sales_order } = truth
    if (order.status === "canceled") {
      throw crmError("invoice_of_canceled_order", { number: sales_order.display_id })
    }
    const parties = await readParties(container, truth)
    assertParties(parties)
    const due_at = sales_order.invoices.find((invoice) => invoice.id === id)?.due_at ?? null
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const invoice = { id, sales_order_id, lines, deliveries: deliveriesOf(order), ...parties }
    const { issued: number, file_id } = await issueWithPdf(container, sales_order, (freeze) =>
      service.issueInvoice({ ...invoice, freeze }),
    )
    return new StepResponse({ number }, { id, sales_order_id, due_at, file_id })
  },
  async (issued, { container }) => {
    if (issued) {
      const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      const { file_id, due_at, ...invoice } = issued
      if (await service.takeBackIssue({ ...invoice, due_at: due_at && new Date(due_at) })) {
        await discardPdf(container, file_id)
      }
    }
  },
)
