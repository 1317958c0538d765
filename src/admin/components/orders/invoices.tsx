import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useActOnInvoice } from "../../hooks/api/invoices"
import { useConfirm } from "../../hooks/use-confirm"
import { useFormat } from "../../hooks/use-format"
import { run } from "../../lib/run"
import { EmptyRow } from "../common/empty-row"
import { Section } from "../common/section"
import { Status } from "../common/status"

export const Invoices = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const { mutateAsync, isPending, variables } = useActOnInvoice()

  const issue = async (invoice: HttpInvoice) => {
    if (await confirm(t("orders.issueTitle"), t("orders.issueHint"), t("orders.issue"), "confirmation")) {
      await run(mutateAsync({ id: invoice.id, action: "issue" }), ({ invoice: { number } }) =>
        t("orders.invoiceIssued", { number }),
      )
    }
  }

  const cancel = async (invoice: HttpInvoice) => {
    const hint = invoice.number
      ? t("orders.cancelIssuedHint", { number: invoice.number })
      : t("orders.cancelDraftHint")
    if (await confirm(t("orders.cancelTitle"), hint, t("orders.cancelInvoice"))) {
      await run(mutateAsync({ id: invoice.id, action: "cancel" }), () => t("orders.invoiceCanceled"))
    }
  }

  const nameOf = ({ kind, number }: HttpInvoice) =>
    number ? `${t(`orders.invoiceKind.${kind}`)} ${number}` : t("orders.draftInvoice")

  return (
    <Section title={t("orders.invoices")} testId="invoices">
      {!order.invoices.length && <EmptyRow>{t("orders.noInvoices")}</EmptyRow>}
      {order.invoices.map((invoice) => (
        <div
          key={invoice.id}
          className="flex flex-wrap items-center justify-between gap-3 px-6 py-4"
          data-testid={`invoice-${invoice.id}`}
        >
          <div>
            <Text size="small" leading="compact" weight="plus">
              {nameOf(invoice)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle tabular-nums">
              {format.money(invoice.total, invoice.currency_code)} {t("common.withTax")}
              {invoice.issued_at && ` · ${format.date(invoice.issued_at)}`}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <Status of="orders.invoiceStatus" value={invoice.status} />
            {invoice.status === "draft" && (
              <Button
                size="small"
                variant="secondary"
                isLoading={isPending && variables.id === invoice.id}
                onClick={() => void issue(invoice)}
                data-testid="invoice-issue"
              >
                {t("orders.issue")}
              </Button>
            )}
            {invoice.kind === "invoice" && invoice.status !== "canceled" && (
              <Button
                size="small"
                variant="transparent"
                onClick={() => void cancel(invoice)}
                data-testid="invoice-cancel"
              >
                {t("orders.cancelInvoice")}
              </Button>
            )}
          </div>
        </div>
      ))}
    </Section>
  )
}
