import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpOffer, HttpOfferRow } from "../../types/http"
import { run } from "../shared/api/run"
import { useDuplicateOffer } from "./api-life"
import { useActOnOffer, useDeleteOffer } from "./api"
import { useConfirm } from "../shared/page/use-confirm"

/** Copies an offer, for its own customer or another one, and opens the copy. */
export function useDuplicate() {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useDuplicateOffer()

  const duplicate = async (
    { id, number: from }: Pick<HttpOfferRow, "id" | "number">,
    customerId?: string,
  ) => {
    const made = await run(mutateAsync({ id, customer_id: customerId }), ({ offer }) =>
      t("offerLife.duplicate.done", { number: offer.number, from }),
    )
    if (made) {
      void navigate(`/crm/offers/${made.offer.id}`)
    }
    return made
  }

  return { duplicate, isPending }
}

/** What happens on screen when an offer is accepted, declined, revised, priced again or deleted. */
export function useOfferActions({ id, number, revision, opportunity_id }: HttpOffer) {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const navigate = useNavigate()
  const { mutateAsync: act, isPending } = useActOnOffer(id)
  const { mutateAsync: remove } = useDeleteOffer(id)

  const decline = (reason: string) =>
    run(act({ action: "decline", reason }), () => t("offers.declined", { number }))

  const recalculate = () => run(act({ action: "recalculate" }), () => t("offers.recalculated"))

  const revise = async () => {
    const made = await run(act({ action: "revise" }))
    if (made) {
      const { id: next, revision: nextRevision } = made.offer
      const label = t("offerLife.compare")
      toast.success(t("offers.revised", { revision: nextRevision }), {
        action: {
          label,
          altText: `${label} R${revision}, R${nextRevision}`,
          onClick: () => void navigate(`/crm/offers/${next}/compare`),
        },
      })
      void navigate(`/crm/offers/${next}`)
    }
  }

  const accept = async () => {
    const accepted = await run(act({ action: "accept" }))
    const order = accepted?.sales_order
    if (order) {
      const label = t("offerLife.openOrder")
      toast.success(t("offers.accepted", { number }), {
        action: { label, altText: label, onClick: () => void navigate(`/crm/orders/${order.id}`) },
      })
    }
    return accepted
  }

  const deleteOffer = async () => {
    const hint = t("offers.deleteHint", { number })
    if (await confirm(t("offers.delete"), hint, t("actions.delete"))) {
      if (await run(remove(), () => t("common.deleted"))) {
        void navigate(opportunity_id ? `/crm/opportunities/${opportunity_id}` : "/crm/offers", {
          replace: true,
        })
      }
    }
  }

  return { accept, decline, revise, recalculate, deleteOffer, isPending }
}
