import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCan } from "../shared/api/use-can"

/** Says to those who may not configure why they can only look. */
export const ReadOnlyNotice = () => {
  const { t } = useTranslation("crm")
  const { me, canConfigure } = useCan()
  return me && !canConfigure ? (
    <InlineTip label={t("settings.readOnly.label")} data-testid="settings-read-only">
      {t("settings.readOnly.hint")}
    </InlineTip>
  ) : null
}
