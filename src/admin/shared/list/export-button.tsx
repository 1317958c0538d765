import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCan } from "../api/use-can"
import { download } from "../browser/download"
import { run } from "../api/run"
import type { Query } from "../api/sdk"

type Props = { path: string; fileName: string; query: Query; testId: string }

/** Saves what the list shows, all pages of it, as a CSV file; for those who may export. */
export const ExportButton = ({ path, fileName, query, testId }: Props) => {
  const { t } = useTranslation("crm")
  const { canExport } = useCan()
  const [isPending, setPending] = useState(false)

  const save = async () => {
    setPending(true)
    await run(download(path, fileName, { ...query, limit: undefined, offset: undefined }))
    setPending(false)
  }

  return canExport ? (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() => void save()}
      data-testid={testId}
    >
      <ArrowDownTray />
      {t("recordTools.export")}
    </Button>
  ) : null
}
