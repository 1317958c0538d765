import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSeller } from "../../shared/api/seller"
import { useCan } from "../../shared/api/use-can"
import { lacksForInvoices } from "../../settings/documents/seller-form"
import { TextLink } from "../../shared/page/text-link"

/** Says before an invoice is issued that it would not say all of its seller, and where to write that down. */
export const SellerTip = () => {
  const { t } = useTranslation("crm")
  const seller = useSeller().data?.seller
  const { canConfigure } = useCan()
  if (!seller || !lacksForInvoices(seller)) {
    return null
  }
  return (
    <InlineTip variant="warning" label={t("order.invoice.seller")} data-testid="invoice-seller-tip">
      {t("order.invoice.sellerHint")}{" "}
      {canConfigure ? (
        <TextLink to="/settings/crm-documents">{t("order.invoice.sellerLink")}</TextLink>
      ) : (
        t("order.invoice.sellerRequest")
      )}
    </InlineTip>
  )
}
