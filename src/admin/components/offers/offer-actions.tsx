import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowPath, DocumentText, PencilSquare, Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpOffer } from "../../../types/http"
import { useActOnOffer, useDeleteOffer } from "../../hooks/api/offers"
import { useConfirm } from "../../hooks/use-confirm"
import { useOfferActions } from "../../hooks/use-offer-actions"
import { run } from "../../lib/run"
import { MenuButton } from "../common/menu-button"
import { ReasonDrawer } from "../common/reason-drawer"

export const OfferActions = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const navigate = useNavigate()
  const [isDeclining, setDeclining] = useState(false)
  const act = useActOnOffer(offer.id)
  const remove = useDeleteOffer(offer.id)
  const { send, accept, decline, revise, recalculate } = useOfferActions(offer, act.mutateAsync)
  const can = (status: HttpOffer["status"]) => offer.next_statuses.includes(status)
  const isDraft = offer.status === "draft"

  const deleteOffer = async () => {
    const hint = t("offers.deleteHint", { number: offer.number })
    if (await confirm(t("offers.delete"), hint, t("actions.delete"))) {
      if (await run(remove.mutateAsync(), () => t("common.deleted"))) {
        void navigate(offer.opportunity_id ? `/crm/opportunities/${offer.opportunity_id}` : "/crm/offers", {
          replace: true,
        })
      }
    }
  }

  const edit = { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }
  const again = { icon: <ArrowPath />, label: t("offers.recalculate"), onClick: () => void recalculate() }
  const revision = { icon: <DocumentText />, label: t("offers.revise"), onClick: () => void revise() }
  const deletion = { icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteOffer() }

  return (
    <>
      {can("sent") && (
        <Button size="small" isLoading={act.isPending} onClick={() => void send()} data-testid="offer-send">
          {t("offers.send")}
        </Button>
      )}
      {can("accepted") && (
        <Button
          size="small"
          isLoading={act.isPending}
          onClick={() => void accept()}
          data-testid="offer-accept"
        >
          {t("offers.accept")}
        </Button>
      )}
      {can("declined") && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => setDeclining(true)}
          data-testid="offer-decline"
        >
          {t("offers.decline")}
        </Button>
      )}
      {!isDraft && offer.status !== "accepted" && (
        <Button size="small" variant="secondary" onClick={() => void revise()} data-testid="offer-revise">
          {t("offers.revise")}
        </Button>
      )}
      <ActionMenu
        groups={isDraft ? [{ actions: [edit, again] }, { actions: [deletion] }] : [{ actions: [revision] }]}
      >
        <MenuButton testId="offer-menu" />
      </ActionMenu>
      <ReasonDrawer
        open={isDeclining}
        onClose={() => setDeclining(false)}
        title={t("offers.decline")}
        description={t("offers.declineHint")}
        submitLabel={t("offers.decline")}
        isPending={act.isPending}
        onSubmit={async (reason) => (await decline(reason)) && setDeclining(false)}
        testId="offer-decline-dialog"
      />
    </>
  )
}
