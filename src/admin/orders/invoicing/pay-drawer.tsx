import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpInvoice } from "../../../types/http"
import { usePayInvoice } from "./api"
import { useFormat } from "../../shared/format/use-format"
import { useRefusal } from "../../shared/form/use-refusal"
import { dayOf } from "../../shared/format/days"
import { numberText, parseNumber } from "../../shared/format/numbers"
import { openAmount } from "../lines/order-sums"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledInput } from "../../shared/form/labelled-input"

type Props = { invoice: HttpInvoice; onClose: () => void }

/** Records money that came in for an invoice. */
export const PayDrawer = ({ invoice, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { mutateAsync, isPending } = usePayInvoice(invoice.id)
  const open = openAmount(invoice)
  const today = dayOf(new Date().toISOString())
  const [amount, setAmount] = useState(numberText(open))
  const [day, setDay] = useState(today)
  const refusals = useRefusal({ fields: ["amount", "paid_at"], onDone: onClose })
  const money = (value: number) => format.money(value, invoice.currency_code)
  const value = parseNumber(amount)
  const isAmount = value !== undefined && value > 0 && value <= open
  const wrong = isAmount ? undefined : t("order.pay.atMost", { amount: money(open) })

  const pay = async () => {
    // A payment of today came in by now; the day alone might be the server's tomorrow.
    const input = { amount: value, paid_at: day === today ? undefined : day }
    await refusals.attempt(mutateAsync(input), () =>
      t("order.pay.done", { amount: money(value ?? 0), number: invoice.number }),
    )
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("order.pay.title", { number: invoice.number })}
      submitLabel={t("order.pay.submit")}
      onSubmit={pay}
      isPending={isPending}
      disabled={!isAmount || !day}
      refusal={refusals.ofForm}
      testId="pay-dialog"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("order.pay.open", { open: money(open), total: money(invoice.total) })}
      </Text>
      <LabelledInput
        label={`${t("fields.amount")} (${invoice.currency_code.toUpperCase()})`}
        inputMode="decimal"
        value={amount}
        onChange={setAmount}
        error={refusals.ofField("amount") ?? wrong}
        testId="pay-amount"
      />
      <LabelledInput
        label={t("order.pay.date")}
        type="date"
        max={today}
        value={day}
        onChange={setDay}
        error={refusals.ofField("paid_at")}
        testId="pay-date"
      />
    </ActionDrawer>
  )
}
