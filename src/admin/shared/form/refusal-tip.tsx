import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Why the server refused a form, where it named no field and no line. */
export const RefusalTip = ({ message }: { message: string | undefined }) => {
  const { t } = useTranslation("crm")
  return message ? (
    <InlineTip variant="error" label={t("common.refused")} role="alert" data-testid="refusal">
      {message}
    </InlineTip>
  ) : null
}
