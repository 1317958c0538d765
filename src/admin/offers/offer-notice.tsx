import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../types/http"
import { useOfferRevisions } from "./api-life"
import { TextLink } from "../shared/page/text-link"

/** What has become of an offer that is no longer open: the order, the newer revision, or why it was declined. */
export const OfferNotice = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const revisions = useOfferRevisions(offer.id).data?.revisions ?? []
  const newest = revisions.at(-1)

  const notice = () => {
    if (offer.sales_order_id) {
      return {
        text: t("offerLife.becameOrder"),
        to: `/crm/orders/${offer.sales_order_id}`,
        label: t("offerLife.openOrder"),
        testId: "offer-order-link",
      }
    }
    if (offer.status === "superseded" && newest && newest.id !== offer.id) {
      return {
        text: t("offerLife.superseded"),
        to: `/crm/offers/${newest.id}`,
        label: t("offerLife.openNewer", { revision: newest.revision }),
        testId: "offer-newer-link",
      }
    }
    return offer.decline_reason
      ? { text: t("offerLife.declinedBecause", { reason: offer.decline_reason }) }
      : undefined
  }

  const content = notice()
  return content ? (
    <div
      className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-3"
      data-testid="offer-notice"
    >
      <Text size="small" className="text-ui-fg-subtle break-words">
        {content.text}
      </Text>
      {content.to && (
        <TextLink to={content.to} testId={content.testId}>
          {content.label}
        </TextLink>
      )}
    </div>
  ) : null
}
