import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { openFile } from "../../shared/browser/open-file"
import { run } from "../../shared/api/run"

/** Opens a made-up offer as customers would get it, in the reader's language. */
export const PreviewButton = () => {
  const { t, i18n } = useTranslation("crm")
  const [isPending, setPending] = useState(false)

  const preview = async () => {
    setPending(true)
    const locale = i18n.language === "ro" ? "ro" : "en"
    await run(openFile(`seller/preview?locale=${locale}`, "preview.pdf"))
    setPending(false)
  }

  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() => void preview()}
      data-testid="seller-preview"
    >
      <DocumentText />
      {t("seller.preview")}
    </Button>
  )
}
