import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { copyText } from "../../shared/browser/copy-text"
import { run } from "../../shared/api/run"
import { useMakeOfferLink } from "../api-life"

/** Gets the customer's link onto the clipboard; `visibleUrl` is the link to be copied by hand where the browser offers no clipboard. */
export function useOfferLink(offerId: string) {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useMakeOfferLink(offerId)
  const [visibleUrl, setVisibleUrl] = useState<string>()

  const copy = async () => {
    const made = await run(mutateAsync())
    if (!made) {
      return
    }
    if (await copyText(made.url)) {
      toast.success(t("offerLife.link.copied"))
    } else {
      setVisibleUrl(made.url)
    }
  }

  return { copy, isPending, visibleUrl, hide: () => setVisibleUrl(undefined) }
}

export type OfferLink = ReturnType<typeof useOfferLink>
