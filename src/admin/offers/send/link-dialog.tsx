import { Input, Prompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OfferLink } from "./use-offer-link"

/** The customer's link, where the browser would not copy it. */
export const LinkDialog = ({ link: { visibleUrl, hide } }: { link: OfferLink }) => {
  const { t } = useTranslation("crm")
  return (
    <Prompt variant="confirmation" open={!!visibleUrl} onOpenChange={(isOpen) => !isOpen && hide()}>
      <Prompt.Content data-testid="offer-link-dialog">
        <Prompt.Header>
          <Prompt.Title>{t("offerLife.link.title")}</Prompt.Title>
          <Prompt.Description>{t("offerLife.link.hint")}</Prompt.Description>
        </Prompt.Header>
        <div className="px-6 py-4">
          <Input
            readOnly
            autoFocus
            aria-label={t("offerLife.link.title")}
            value={visibleUrl ?? ""}
            onFocus={(event) => event.target.select()}
            data-testid="offer-link"
          />
        </div>
        <Prompt.Footer>
          <Prompt.Action>{t("offerLife.link.close")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
