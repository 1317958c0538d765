import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Asks before something that cannot be undone. */
export function useConfirm() {
  const prompt = usePrompt()
  const { t } = useTranslation("crm")
  return (
    title: string,
    description: string,
    confirmText: string,
    variant: "danger" | "confirmation" = "danger",
  ) => prompt({ title, description, confirmText, cancelText: t("actions.cancel"), variant })
}
