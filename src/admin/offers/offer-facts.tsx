import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useOpportunity } from "../opportunities/api"
import { useFormat } from "../shared/format/use-format"
import { Fact } from "../shared/page/fact"
import { TextLink } from "../shared/page/text-link"
import { OfferValidity } from "./offer-validity"

/** Whom an offer is for, whose it is, and until when it holds. */
export const OfferFacts = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { data } = useOpportunity(offer.opportunity_id)
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 px-6 py-4 sm:grid-cols-3 xl:grid-cols-6">
      <Fact label={t("fields.customer")}>
        <TextLink to={`/customers/${offer.customer_id}`} testId="offer-customer-link">
          {offer.buyer_name}
        </TextLink>
      </Fact>
      <Fact label={t("fields.opportunity")}>
        {offer.opportunity_id ? (
          <TextLink to={`/crm/opportunities/${offer.opportunity_id}`} testId="offer-opportunity-link">
            {data?.opportunity.title ?? t("fields.opportunity")}
          </TextLink>
        ) : (
          "–"
        )}
      </Fact>
      <Fact label={t("fields.owner")}>{ownerName(offer.owner_id) ?? "–"}</Fact>
      <Fact label={t("fields.validUntil")} testId="offer-valid-until">
        <OfferValidity offer={offer} />
      </Fact>
      <Fact label={t("offerLife.language")}>{t(`offerLife.locale.${offer.locale}`)}</Fact>
      <Fact label={t("fields.sentAt")}>{format.dateTime(offer.sent_at)}</Fact>
    </dl>
  )
}
