import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useCancelInvoice } from "./api"
import { useFormat } from "../../shared/format/use-format"
import { run } from "../../shared/api/run"
import { ReasonDrawer } from "../../shared/form/reason-drawer"

type Props = { order: HttpSalesOrder; invoice: HttpInvoice; onClose: () => void }

/** Takes back all that is left of an issued invoice: the number stays, a credit note answers it. */
export const CancelInvoiceDrawer = ({ order, invoice, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { mutateAsync, isPending } = useCancelInvoice()
  const { id, number, total, credited_total } = invoice
  const amount = format.money(total - credited_total, order.currency_code)

  const cancel = async (reason: string) => {
    const done = await run(mutateAsync({ id, reason }), ({ credit_note }) =>
      t("order.credit.done", { number: credit_note?.number ?? "", invoice: number }),
    )
    if (done) {
      onClose()
    }
  }

  return (
    <ReasonDrawer
      open
      onClose={onClose}
      title={t("order.credit.wholeTitle", { number })}
      description={t("order.credit.wholeHint", { number, amount })}
      submitLabel={t("order.credit.wholeSubmit")}
      onSubmit={cancel}
      isPending={isPending}
      testId="cancel-invoice-dialog"
    />
  )
}
