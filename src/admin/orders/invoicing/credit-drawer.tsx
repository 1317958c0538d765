import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useCreditInvoice } from "./api"
import { useQuantities } from "../lines/use-quantities"
import { useRefusal } from "../../shared/form/use-refusal"
import { orUndefined } from "../../shared/form/form-values"
import { creditableRows } from "../lines/order-quantities"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledInput } from "../../shared/form/labelled-input"
import { QuantityFields } from "../lines/quantity-fields"

type Props = { order: HttpSalesOrder; invoice: HttpInvoice; onClose: () => void }

/** Takes back a part of an issued invoice with a credit note. */
export const CreditDrawer = ({ order, invoice, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useCreditInvoice(invoice.id)
  const quantities = useQuantities(creditableRows(order, invoice))
  const [reason, setReason] = useState("")
  const refusals = useRefusal({
    fields: ["reason"],
    lineIds: invoice.lines.map(({ line_id }) => line_id),
    onDone: onClose,
  })

  const credit = async () => {
    const input = { items: quantities.items, reason: orUndefined(reason) }
    await refusals.attempt(mutateAsync(input), ({ credit_note }) =>
      t("order.credit.done", { number: credit_note?.number ?? "", invoice: invoice.number }),
    )
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("order.credit.title", { number: invoice.number })}
      description={t("order.credit.hint")}
      submitLabel={t("order.credit.submit")}
      onSubmit={credit}
      isPending={isPending}
      disabled={!quantities.isValid}
      refusal={refusals.ofForm}
      testId="credit-dialog"
    >
      <QuantityFields quantities={quantities} errorOf={refusals.ofLine} />
      <LabelledInput
        label={t("order.credit.reason")}
        hint={t("order.credit.reasonHint")}
        rows={3}
        value={reason}
        onChange={setReason}
        error={refusals.ofField("reason")}
        testId="credit-reason"
      />
    </ActionDrawer>
  )
}
