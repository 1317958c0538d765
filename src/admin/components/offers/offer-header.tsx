import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOpportunity } from "../../hooks/api/opportunities"
import { useFormat } from "../../hooks/use-format"
import { Section } from "../common/section"
import { Status } from "../common/status"
import { TextLink } from "../common/text-link"
import { OfferActions } from "./offer-actions"

export const OfferHeader = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useOpportunity(offer.opportunity_id)
  return (
    <Section
      title={
        <span data-testid="offer-number">
          {offer.number} {t("offers.revision", { revision: offer.revision })}
        </span>
      }
      subtitle={offer.buyer_name}
      actions={
        <>
          <Status of="offers.status" value={offer.status} />
          <OfferActions offer={offer} />
        </>
      }
    >
      {offer.sales_order_id && (
        <SectionRow
          title={t("offers.becameOrder")}
          value={
            <TextLink to={`/crm/orders/${offer.sales_order_id}`} testId="offer-order-link">
              {t("offers.openOrder")}
            </TextLink>
          }
        />
      )}
      <SectionRow
        title={t("fields.customer")}
        value={<TextLink to={`/customers/${offer.customer_id}`}>{offer.buyer_name}</TextLink>}
      />
      {offer.opportunity_id && (
        <SectionRow
          title={t("fields.opportunity")}
          value={
            <TextLink to={`/crm/opportunities/${offer.opportunity_id}`} testId="offer-opportunity-link">
              {data?.opportunity.title ?? t("fields.opportunity")}
            </TextLink>
          }
        />
      )}
      <SectionRow title={t("fields.validUntil")} value={format.date(offer.valid_until)} />
      {offer.sent_at && <SectionRow title={t("fields.sentAt")} value={format.dateTime(offer.sent_at)} />}
      {offer.decline_reason && <SectionRow title={t("offers.declineReason")} value={offer.decline_reason} />}
    </Section>
  )
}
