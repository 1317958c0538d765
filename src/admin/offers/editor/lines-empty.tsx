import { DocumentText } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SHORTCUTS } from "./shortcuts"

/** What to do while there are no lines. */
export const LinesEmpty = () => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-8 text-center" data-testid="offer-empty">
      <DocumentText className="text-ui-fg-muted mb-1" />
      <Text size="small" weight="plus">
        {t("offerEditor.empty.title")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-[440px]">
        {t("offerEditor.empty.hint", { paste: SHORTCUTS.paste })}
      </Text>
    </div>
  )
}
