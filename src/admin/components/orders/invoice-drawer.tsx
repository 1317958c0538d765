import { Label, Switch } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useInvoice } from "../../hooks/api/sales-orders"
import { useQuantities } from "../../hooks/use-quantities"
import { run } from "../../lib/run"
import { ActionDrawer } from "../common/action-drawer"
import { QuantityFields } from "./quantity-fields"

type Props = { order: HttpSalesOrder; onClose: () => void }

/** Makes an invoice for the chosen quantities: a draft, or issued at once. */
export const InvoiceDrawer = ({ order, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useInvoice(order.id)
  const { entries, items, isValid, set } = useQuantities(order.lines, "open_to_invoice")
  const [issue, setIssue] = useState(false)

  const makeInvoice = async () => {
    const done = await run(mutateAsync({ items, issue }), ({ invoice }) =>
      invoice.number ? t("orders.invoiceIssued", { number: invoice.number }) : t("orders.invoiceDone"),
    )
    if (done) {
      onClose()
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("orders.invoice")}
      description={t("orders.invoiceHint")}
      submitLabel={t("orders.invoice")}
      onSubmit={makeInvoice}
      isPending={isPending}
      disabled={!isValid}
      testId="invoice-dialog"
    >
      <QuantityFields entries={entries} set={set} />
      <div className="flex items-center gap-x-3 border-t pt-4">
        <Switch
          id="crm-issue-now"
          checked={issue}
          onCheckedChange={setIssue}
          data-testid="invoice-issue-now"
        />
        <Label htmlFor="crm-issue-now" size="small">
          {t("orders.issueNow")}
        </Label>
      </div>
    </ActionDrawer>
  )
}
