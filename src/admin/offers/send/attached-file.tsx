import { DocumentText } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferFile } from "../use-offer-file"

/** The document that goes out, to be looked at before it does. */
export const AttachedFile = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { name, preview } = useOfferFile(offer)
  return (
    <div className="bg-ui-bg-component shadow-borders-base flex items-center gap-x-3 rounded-lg px-3 py-2">
      <DocumentText className="text-ui-fg-subtle shrink-0" />
      <Text size="small" className="min-w-0 flex-1 truncate">
        {name}
      </Text>
      <Button
        type="button"
        size="small"
        variant="transparent"
        onClick={() => void preview()}
        data-testid="offer-preview"
      >
        {t("offerLife.send.preview")}
      </Button>
    </div>
  )
}
