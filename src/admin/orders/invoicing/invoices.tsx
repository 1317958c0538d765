import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useCan } from "../../shared/api/use-can"
import { useDraftActions } from "../use-order-actions"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { InvoiceRow } from "./invoice-row"

/** Each invoice, the latest first, with the credit notes that take it back beneath it. */
function inOrder(invoices: HttpInvoice[]): HttpInvoice[] {
  return invoices
    .filter(({ kind }) => kind === "invoice")
    .reverse()
    .flatMap((invoice) => [
      invoice,
      ...invoices.filter(({ credited_invoice_id }) => credited_invoice_id === invoice.id),
    ])
}

/** The invoices and credit notes of an order. */
export const Invoices = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const drafts = useDraftActions()
  const mayWrite = can("sales_order", "write", order)
  return (
    <Section title={t("orders.invoices")} testId="invoices">
      {!order.invoices.length && (
        <EmptyRow>{t(order.state === "canceled" ? "order.nothing" : "orders.noInvoices")}</EmptyRow>
      )}
      {inOrder(order.invoices).map((invoice) => (
        <InvoiceRow
          key={invoice.id}
          invoice={invoice}
          reversed={order.invoices.find(({ id }) => id === invoice.credited_invoice_id)}
          mayWrite={mayWrite}
          isLive={order.state !== "canceled"}
          drafts={drafts}
        />
      ))}
    </Section>
  )
}
