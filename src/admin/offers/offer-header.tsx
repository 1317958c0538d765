import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../types/http"
import { Section } from "../shared/page/section"
import { Status } from "../shared/page/status"
import { OfferActions } from "./offer-actions"
import { OfferFacts } from "./offer-facts"
import { OfferNotice } from "./offer-notice"
import { RevisionSwitcher } from "./revisions/revision-switcher"

/** Which offer this is, where it stands, and what may be done with it. */
export const OfferHeader = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  return (
    <Section
      level="h1"
      title={
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          <span data-testid="offer-number">
            {offer.number}{" "}
            <span className="sr-only">{t("offers.revision", { revision: offer.revision })}</span>
          </span>
          <RevisionSwitcher offer={offer} />
        </span>
      }
      actions={
        <>
          <Status of="offers.status" value={offer.status} />
          <OfferActions offer={offer} />
        </>
      }
    >
      <OfferNotice offer={offer} />
      <OfferFacts offer={offer} />
    </Section>
  )
}
