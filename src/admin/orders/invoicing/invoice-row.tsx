import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowUturnLeft, PencilSquare, ReceiptPercent, Trash } from "@medusajs/icons"
import { Button, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { HttpInvoice } from "../../../types/http"
import { useFileActions } from "../use-file-actions"
import { useFormat } from "../../shared/format/use-format"
import type { useDraftActions } from "../use-order-actions"
import { invoiceFile } from "../order-files"
import { invoiceState, openAmount } from "../lines/order-sums"
import { MenuButton } from "../../shared/page/menu-button"
import { useOpenDialog } from "../dialogs"
import { DocumentRow } from "../document-row"

const COLORS = {
  draft: "grey",
  issued: "blue",
  canceled: "red",
  credited: "red",
  paid: "green",
  overdue: "red",
  partlyPaid: "orange",
} as const

type Group = ComponentProps<typeof ActionMenu>["groups"][number]

type Props = {
  invoice: HttpInvoice
  /** The invoice that a credit note takes back. */
  reversed: HttpInvoice | undefined
  mayWrite: boolean
  /** Not of a canceled order. */
  isLive: boolean
  drafts: ReturnType<typeof useDraftActions>
}

const InvoiceMenu = ({ invoice, mayWrite, isLive, drafts }: Props) => {
  const { t } = useTranslation("crm")
  const open = useOpenDialog()
  const files = useFileActions()
  const isDraft = invoice.status === "draft"
  const isCreditable =
    invoice.kind === "invoice" && invoice.status === "issued" && invoiceState(invoice) !== "credited"

  const groups: (Group | false)[] = [
    mayWrite &&
      isDraft &&
      isLive && {
        actions: [
          {
            icon: <PencilSquare />,
            label: t("order.invoice.edit"),
            onClick: () => open({ kind: "draft", invoice }),
          },
        ],
      },
    { actions: files(invoiceFile(invoice)) },
    mayWrite &&
      isCreditable && {
        actions: [
          {
            icon: <ReceiptPercent />,
            label: t("order.credit.menu"),
            onClick: () => open({ kind: "credit", invoice }),
          },
          {
            icon: <ArrowUturnLeft />,
            label: t("order.credit.wholeMenu"),
            onClick: () => open({ kind: "cancel", invoice }),
          },
        ],
      },
    mayWrite &&
      isDraft && {
        actions: [
          {
            icon: <Trash />,
            label: t("order.invoice.delete"),
            onClick: () => void drafts.remove(invoice),
          },
        ],
      },
  ]
  return (
    <ActionMenu groups={groups.filter((group): group is Group => group !== false)}>
      <MenuButton testId="invoice-menu" />
    </ActionMenu>
  )
}

/** The day, the sum and what is open of an invoice, each in words. */
function useDetails({ invoice, reversed }: Pick<Props, "invoice" | "reversed">): (string | null)[] {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { currency_code, total, issued_at, due_at, paid_at, reason, note, exchange_rate } = invoice
  const money = (amount: number) => format.money(amount, currency_code)
  const open = openAmount(invoice)
  const isCredit = invoice.kind === "credit_note"
  const when = [
    issued_at && format.date(issued_at),
    !isCredit && !paid_at && due_at && t("order.invoice.dueOn", { date: format.date(due_at) }),
    paid_at && t("order.invoice.paidOn", { date: format.date(paid_at) }),
    exchange_rate && `1 ${currency_code.toUpperCase()} = ${format.number(exchange_rate)} RON`,
  ]
  return [
    `${money(isCredit ? -Math.abs(total) : total)} ${t("common.withTax")}`,
    when.filter(Boolean).join(" · "),
    open > 0 && open < total ? t("order.invoice.openAmount", { amount: money(open) }) : null,
    isCredit && reversed ? t("order.credit.reverses", { number: reversed.number }) : null,
    reason ? t("order.credit.because", { reason }) : null,
    note,
  ]
}

/** An invoice or a credit note: which one, how much, whether it is paid, and what can be done with it. */
export const InvoiceRow = (props: Props) => {
  const { invoice, mayWrite, isLive, drafts } = props
  const { t } = useTranslation("crm")
  const open = useOpenDialog()
  const details = useDetails(props)
  const state = invoiceState(invoice)
  const { id, kind, number } = invoice
  const name = number ? `${t(`orders.invoiceKind.${kind}`)} ${number}` : t("orders.draftInvoice")
  return (
    <DocumentRow
      testId={`${kind === "invoice" ? "invoice" : "credit-note"}-${id}`}
      title={name}
      badge={
        kind === "invoice" && (
          <StatusBadge color={COLORS[state]} className="whitespace-nowrap" data-status={state}>
            {t(`order.invoiceState.${state}`)}
          </StatusBadge>
        )
      }
      details={details}
      isNested={kind === "credit_note"}
      actions={
        <>
          {mayWrite && isLive && state === "draft" && (
            <Button
              size="small"
              variant="secondary"
              isLoading={drafts.pendingId === id}
              onClick={() => void drafts.issue(invoice)}
              data-testid="invoice-issue"
            >
              {t("orders.issue")}
            </Button>
          )}
          {mayWrite && openAmount(invoice) > 0 && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => open({ kind: "pay", invoice })}
              data-testid="invoice-pay"
            >
              {t("order.pay.submit")}
            </Button>
          )}
          <InvoiceMenu {...props} />
        </>
      }
    />
  )
}
