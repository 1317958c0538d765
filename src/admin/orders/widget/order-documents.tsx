import { StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { HttpDeliveryNote, HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { openFile } from "../../shared/browser/open-file"
import { type DocumentFile, invoiceFile, noteFile } from "../order-files"
import { run } from "../../shared/api/run"

type Props = { name: string; file: DocumentFile; fact: string; isCanceled: boolean; mark?: ReactNode }

/** A document by its number, which opens its PDF. */
const Row = ({ name, file, fact, isCanceled, mark }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <li className="flex items-center justify-between gap-x-2">
      <div className="min-w-0">
        <button
          type="button"
          onClick={() => void run(openFile(file.path, file.name))}
          aria-label={t("ordersList.openPdf", { name })}
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small focus-visible:shadow-borders-focus rounded text-left outline-none"
        >
          {isCanceled ? <s>{name}</s> : name}
        </button>
        <Text size="xsmall" className="text-ui-fg-muted">
          {fact}
        </Text>
      </div>
      {mark}
    </li>
  )
}

/** The delivery notes and invoices of an order, each a click from its PDF. */
export const OrderDocuments = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  if (!order.delivery_notes.length && !order.invoices.length) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("ordersList.noDocuments")}
      </Text>
    )
  }
  const noteRow = (note: HttpDeliveryNote) => (
    <Row
      key={note.id}
      name={`${t("ordersList.note")} ${note.number}`}
      file={noteFile(note)}
      fact={format.date(note.issued_at)}
      isCanceled={note.canceled_at !== null}
    />
  )
  const invoiceRow = (invoice: HttpInvoice) => (
    <Row
      key={invoice.id}
      name={
        invoice.number
          ? `${t(`orders.invoiceKind.${invoice.kind}`)} ${invoice.number}`
          : t("orders.draftInvoice")
      }
      file={invoiceFile(invoice)}
      fact={[
        invoice.issued_at && format.date(invoice.issued_at),
        format.money(invoice.total, invoice.currency_code),
      ]
        .filter(Boolean)
        .join(" · ")}
      isCanceled={invoice.status === "canceled"}
      mark={
        invoice.is_overdue && (
          <StatusBadge color="red" className="whitespace-nowrap">
            {t("ordersList.overdue")}
          </StatusBadge>
        )
      }
    />
  )
  return (
    <ul
      className="flex flex-col gap-y-3 px-6 py-4"
      aria-label={t("ordersList.documents")}
      data-testid="order-widget-documents"
    >
      {order.delivery_notes.map(noteRow)}
      {order.invoices.map(invoiceRow)}
    </ul>
  )
}
