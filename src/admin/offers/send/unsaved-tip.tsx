import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferQueue } from "../editor/saving/use-offer-queue"

/** Why an offer cannot go out yet: something typed into it is not saved. */
export const UnsavedTip = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { state, isUnsaved } = useOfferQueue(offer)
  const count = state.refused.length
  return isUnsaved ? (
    <InlineTip
      variant="warning"
      label={t(count ? "offerLife.send.refused" : "offerLife.send.saving", { count })}
      role="status"
      data-testid="offer-send-unsaved"
    >
      {t(count ? "offerLife.send.refusedHint" : "offerLife.send.savingHint")}
    </InlineTip>
  ) : null
}
