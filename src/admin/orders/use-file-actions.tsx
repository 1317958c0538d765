import { ArrowDownTray, Eye } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { documentFile } from "./document-file"
import type { DocumentFile } from "./order-files"

/** What a menu offers of a document's PDF. */
export function useFileActions() {
  const { t } = useTranslation("crm")
  return (file: DocumentFile) => {
    const { preview, save } = documentFile(file)
    return [
      { icon: <Eye />, label: t("order.file.open"), onClick: () => void preview() },
      { icon: <ArrowDownTray />, label: t("order.file.download"), onClick: () => void save() },
    ]
  }
}
