import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useInvoicing } from "./use-invoicing"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { InvoiceFields } from "./invoice-fields"
import { InvoiceFromChoice } from "./invoice-from-choice"
import { QuantityFields } from "../lines/quantity-fields"
import { SellerTip } from "./seller-tip"

type Props = { order: HttpSalesOrder; draft?: HttpInvoice; onClose: () => void }

/** Makes an invoice for the chosen quantities, or changes a draft: kept as a draft, or issued. */
export const InvoiceDrawer = ({ order, draft, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const form = useInvoicing(order, draft, onClose)
  const { from, quantities, refusals } = form

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t(draft ? "order.invoice.editTitle" : "order.invoice.title")}
      description={t("order.invoice.hint")}
      submitLabel={t("order.invoice.issue")}
      onSubmit={() => form.submit(true)}
      isPending={form.isIssuing}
      disabled={!form.isValid || form.isSaving}
      refusal={refusals.ofForm}
      testId="invoice-dialog"
      other={
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={form.isSaving}
          disabled={!form.isValid || form.isIssuing}
          onClick={() => void form.submit(false)}
          data-testid="invoice-save-draft"
        >
          {t("order.invoice.saveDraft")}
        </Button>
      }
    >
      <SellerTip />
      <InvoiceFromChoice value={from} onChange={form.setFrom} />
      {quantities.entries.length ? (
        <QuantityFields quantities={quantities} errorOf={refusals.ofLine} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t(`order.invoice.nothing.${from}`)}
        </Text>
      )}
      <InvoiceFields
        texts={form.texts}
        onChange={form.setTexts}
        errorOf={refusals.ofField}
        rateOf={form.rateOf}
      />
    </ActionDrawer>
  )
}
