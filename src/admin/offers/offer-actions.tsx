import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpOffer, OfferStatus } from "../../types/http"
import { useOfferRevisions } from "./api-life"
import { useCan } from "../shared/api/use-can"
import { useOfferActions } from "./use-offer-actions"
import { useOfferLink } from "./send/use-offer-link"
import { ReasonDrawer } from "../shared/form/reason-drawer"
import { AcceptDialog } from "./accept/accept-dialog"
import { DuplicateDrawer } from "./create/duplicate-drawer"
import { OfferMenu } from "./offer-menu"
import { LinkDialog } from "./send/link-dialog"
import { SendDrawer } from "./send/send-drawer"

type Open = "accept" | "decline" | "duplicate" | "send"

/** Whether another revision may be made of an offer's number, and the draft that is already there. */
function useNextRevision(offer: HttpOffer) {
  const revisions = useOfferRevisions(offer.id).data?.revisions ?? [offer]
  const draft = revisions.find(({ status }) => status === "draft")
  return { draft, canRevise: !draft && revisions.every(({ status }) => status !== "accepted") }
}

/** The next steps of an offer as buttons, everything else in the menu. */
export const OfferActions = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { can: may } = useCan()
  const [open, setOpen] = useState<Open>()
  const { accept, decline, revise, recalculate, deleteOffer, isPending } = useOfferActions(offer)
  const { draft, canRevise } = useNextRevision(offer)
  const link = useOfferLink(offer.id)
  const mayWrite = may("offer", "write", offer)
  const can = (status: OfferStatus) => mayWrite && offer.next_statuses.includes(status)
  const close = () => setOpen(undefined)

  return (
    <>
      {can("sent") && (
        <Button size="small" onClick={() => setOpen("send")} data-testid="offer-send">
          {t("offers.send")}
        </Button>
      )}
      {can("accepted") && (
        <Button size="small" onClick={() => setOpen("accept")} data-testid="offer-accept">
          {t("offers.accept")}
        </Button>
      )}
      {can("declined") && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => setOpen("decline")}
          data-testid="offer-decline"
        >
          {t("offers.decline")}
        </Button>
      )}
      {mayWrite && canRevise && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => void revise()}
          data-testid="offer-revise"
        >
          {t("offers.revise")}
        </Button>
      )}
      {draft && draft.id !== offer.id && (
        <Button size="small" variant="secondary" asChild>
          <Link to={`/crm/offers/${draft.id}`} data-testid="offer-open-draft">
            {t("offerLife.openDraft", { revision: draft.revision })}
          </Link>
        </Button>
      )}
      <OfferMenu
        offer={offer}
        onRecalculate={recalculate}
        onDelete={deleteOffer}
        onCopyLink={link.copy}
        onSendAgain={() => setOpen("send")}
        onDuplicateFor={() => setOpen("duplicate")}
      />
      <SendDrawer offer={offer} open={open === "send"} onClose={close} link={link} />
      <LinkDialog link={link} />
      <AcceptDialog offer={offer} open={open === "accept"} onClose={close} onAccept={accept} />
      <DuplicateDrawer offer={offer} open={open === "duplicate"} onClose={close} />
      <ReasonDrawer
        open={open === "decline"}
        onClose={close}
        title={t("offers.decline")}
        description={t("offers.declineHint")}
        submitLabel={t("offers.decline")}
        isPending={isPending}
        onSubmit={async (reason) => (await decline(reason)) && close()}
        testId="offer-decline-dialog"
      />
    </>
  )
}
