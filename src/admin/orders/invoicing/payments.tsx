import { useTranslation } from "react-i18next"
import type { HttpPayment, HttpSalesOrder } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { DocumentRow } from "../document-row"

type RowProps = { payment: HttpPayment; invoiceNumber: string | null | undefined }

const PaymentRow = ({ payment, invoiceNumber }: RowProps) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { id, amount, captured, refunded, currency_code, captured_at, canceled_at, created_at, provider_id } =
    payment
  const money = (value: number) => format.money(value, currency_code)
  const state = canceled_at ? t("order.payments.canceled") : captured ? null : t("order.payments.authorized")
  const how = provider_id.startsWith("pp_system") ? t("order.payments.manual") : provider_id
  return (
    <DocumentRow
      testId={`payment-${id}`}
      title={money(captured || amount)}
      details={[
        [format.date(captured_at ?? created_at), how, state].filter(Boolean).join(" · "),
        invoiceNumber && t("order.payments.of", { number: invoiceNumber }),
        refunded > 0 && t("order.payments.refunded", { amount: money(refunded) }),
      ]}
    />
  )
}

/** The money that came in for an order. */
export const Payments = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const numberOf = (id: string | null) => order.invoices.find((invoice) => invoice.id === id)?.number
  return (
    <Section title={t("order.payments.title")} testId="payments">
      {!order.payments.length && (
        <EmptyRow>{t(order.state === "canceled" ? "order.nothing" : "order.payments.none")}</EmptyRow>
      )}
      {order.payments.map((payment) => (
        <PaymentRow key={payment.id} payment={payment} invoiceNumber={numberOf(payment.invoice_id)} />
      ))}
    </Section>
  )
}
