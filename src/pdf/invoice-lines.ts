import type { HttpInvoice, HttpInvoiceLine } from "../types/http"
import type { DocumentFormats } from "./formats"
import { signOf } from "./invoice-totals"
import type { LineColumn, LineRow } from "./parts/line-table"
import { printedLine } from "./text"

/** The fields of a line that are printed. */
export type InvoiceLineToPrint = Pick<
  HttpInvoiceLine,
  "kind" | "title" | "sku" | "quantity" | "unit_price" | "net_total" | "tax_rate"
>

/** Number, name, quantity, price of a unit without tax, net and rate of each line (art. 319 (20) g–i). */
export function invoiceLineTable(
  invoice: { kind: HttpInvoice["kind"]; lines: InvoiceLineToPrint[] },
  formats: DocumentFormats,
): { columns: LineColumn[]; rows: LineRow[] } {
  const { labels, currency, quantity, unitPrice, amount, percent } = formats
  const sign = signOf(invoice)
  const unit = `${currency}, ${labels.withoutTax}`
  return {
    columns: [
      { label: labels.position },
      { label: labels.product, isWide: true },
      { label: labels.unit },
      { label: labels.quantity },
      { label: labels.unitPrice, unit },
      { label: labels.value, unit },
      { label: labels.taxRate },
    ],
    rows: invoice.lines.map((line, index) => ({
      cells: [
        { text: String(index + 1) },
        { text: printedLine(line.title), below: printedLine(line.sku) },
        { text: line.kind === "product" ? labels.piece : "" },
        { text: quantity(sign * line.quantity) },
        { text: unitPrice(line.unit_price) },
        { text: amount(line.net_total && sign * line.net_total) },
        { text: percent(line.tax_rate) },
      ],
    })),
  }
}
