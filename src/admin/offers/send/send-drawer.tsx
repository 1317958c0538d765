import { Button, InlineTip, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferEmail } from "../api-life"
import { useOfferQueue } from "../editor/saving/use-offer-queue"
import type { OfferLink } from "./use-offer-link"
import { useOfferMail } from "./use-offer-mail"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { SectionBody } from "../../shared/page/section-body"
import { AttachedFile } from "./attached-file"
import { MailFields } from "./mail-fields"
import { UnsavedTip } from "./unsaved-tip"

type Props = { offer: HttpOffer; open: boolean; onClose: () => void; link: OfferLink }

/** Sends an offer by mail, or marks it as sent and hands out the customer's link. What was written stays until it went. */
export const SendDrawer = ({ offer, open, onClose, link }: Props) => {
  const { t } = useTranslation("crm")
  const query = useOfferEmail(offer.id, open)
  const suggested = query.data?.email
  const { mail, error, isMailable, isPending, change, byMail, mark } = useOfferMail(offer, suggested)
  // What goes out is what was typed: its last change is saved first.
  const { isUnsaved } = useOfferQueue(offer)
  const isDraft = offer.status === "draft"
  const canMail = !!suggested?.can_send
  const named = { number: offer.number, revision: offer.revision }

  const mailIt = async () => (await byMail()) && onClose()
  const linkIt = async () => {
    if (!isDraft || (await mark())) {
      onClose()
      await link.copy()
    }
  }

  return (
    <ActionDrawer
      open={open}
      onClose={onClose}
      title={t(isDraft ? "offerLife.send.title" : "offerLife.send.again", named)}
      description={t(isDraft ? "offerLife.send.hint" : "offerLife.send.againHint")}
      submitLabel={t(canMail ? "offerLife.send.byMail" : byLinkLabel(isDraft))}
      onSubmit={canMail ? mailIt : linkIt}
      isPending={isPending || link.isPending}
      disabled={isUnsaved || !suggested || (canMail && !isMailable)}
      testId="offer-send-dialog"
      other={
        canMail &&
        isDraft && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={isPending || isUnsaved}
            onClick={() => void linkIt()}
            data-testid="offer-mark-sent"
          >
            {t("offerLife.send.byLink")}
          </Button>
        )
      }
    >
      {query.isLoading ? (
        <Skeleton className="h-64 w-full rounded-lg" aria-busy="true" />
      ) : (
        <SectionBody query={query}>
          <UnsavedTip offer={offer} />
          {error && (
            <InlineTip
              variant="error"
              label={t("offerLife.send.failed")}
              role="alert"
              data-testid="offer-send-error"
            >
              {error}
            </InlineTip>
          )}
          {canMail ? (
            <MailFields mail={mail} onChange={change} />
          ) : (
            <InlineTip variant="info" label={t("offerLife.send.noMail")} data-testid="offer-no-mail">
              {t("offerLife.send.noMailHint")}
            </InlineTip>
          )}
          <AttachedFile offer={offer} />
        </SectionBody>
      )}
    </ActionDrawer>
  )
}

const byLinkLabel = (isDraft: boolean) => (isDraft ? "offerLife.send.byLink" : "offerLife.more.copyLink")
