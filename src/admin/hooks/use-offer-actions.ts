import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpOffer } from "../../types/http"
import { run } from "../lib/run"
import type { Acted, OfferAction } from "./api/offers"
import { useConfirm } from "./use-confirm"

type Act = (input: { action: OfferAction; reason?: string }) => Promise<Acted>

/** What happens on screen when an offer is sent, accepted, declined, revised or priced again. */
export function useOfferActions({ number }: HttpOffer, act: Act) {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const navigate = useNavigate()

  const send = () => run(act({ action: "send" }), () => t("offers.sent", { number }))

  const decline = (reason: string) =>
    run(act({ action: "decline", reason }), () => t("offers.declined", { number }))

  const recalculate = () => run(act({ action: "recalculate" }), () => t("offers.recalculated"))

  const revise = async () => {
    const made = await run(act({ action: "revise" }), ({ offer }) =>
      t("offers.revised", { revision: offer.revision }),
    )
    if (made) {
      void navigate(`/crm/offers/${made.offer.id}`)
    }
  }

  const accept = async () => {
    if (!(await confirm(t("offers.accept"), t("offers.acceptHint"), t("offers.accept"), "confirmation"))) {
      return
    }
    const accepted = await run(act({ action: "accept" }))
    const order = accepted?.sales_order
    if (order) {
      const label = t("offers.openOrder")
      toast.success(t("offers.accepted", { number }), {
        action: { label, altText: label, onClick: () => void navigate(`/crm/orders/${order.id}`) },
      })
    }
  }

  return { send, accept, decline, revise, recalculate }
}
