import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer, HttpOfferEmail } from "../../../types/http"
import { messageOf } from "../../shared/api/errors"
import type { MailForm } from "./offer-mail"
import { mailFormOf, mailInputOf, wrongAddressOf } from "./offer-mail"
import { useEmailOffer, useSendOffer } from "../api-life"

const EMPTY: HttpOfferEmail = { can_send: false, to: [], subject: "", message: "" }

/** An offer on its way to the customer: the mail as it is written, and what the mail server answered. */
export function useOfferMail(offer: HttpOffer, suggested: HttpOfferEmail | undefined) {
  const { t } = useTranslation("crm")
  const { id, number, version, status } = offer
  const send = useSendOffer(id)
  const again = useEmailOffer(id)
  // Only what was changed, so that a new suggestion does not undo it.
  const [edits, setEdits] = useState<Partial<MailForm>>({})
  const [error, setError] = useState<string>()
  const mail: MailForm = { ...mailFormOf(suggested ?? EMPTY), ...edits }
  const input = mailInputOf(mail)
  const isMailable = !!input.to?.length && !wrongAddressOf(mail)

  const attempt = async (action: Promise<unknown>, done: string) => {
    setError(undefined)
    try {
      await action
      setEdits({})
      toast.success(done)
      return true
    } catch (failure) {
      setError(messageOf(failure))
      return false
    }
  }

  return {
    mail,
    error,
    isMailable,
    isPending: send.isPending || again.isPending,
    change: (change: Partial<MailForm>) => setEdits((before) => ({ ...before, ...change })),
    byMail: () =>
      attempt(
        status === "draft" ? send.mutateAsync({ version, ...input }) : again.mutateAsync(input),
        t("offerLife.send.mailed", { number, to: input.to?.join(", ") }),
      ),
    /** Without a mail: only its state changes. */
    mark: () => attempt(send.mutateAsync({ version }), t("offerLife.send.marked", { number })),
  }
}
