import { PaperClip, Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpAttachment } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useDeleteFile } from "./api"
import { useConfirm } from "../shared/page/use-confirm"
import { useFormat } from "../shared/format/use-format"
import { download } from "../shared/browser/download"
import { formatSize } from "../shared/browser/file-limits"
import { localeOf } from "../shared/format/format"
import { run } from "../shared/api/run"

type Props = { record: string; file: HttpAttachment; canWrite: boolean }

/** One file: its name saves it. */
export const FileRow = ({ record, file, canWrite }: Props) => {
  const { t, i18n } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const ownerName = useRepNames()
  const { mutateAsync, isPending } = useDeleteFile(record)
  const { id, name, size, created_at, created_by } = file
  const facts = [
    formatSize(size, localeOf(i18n.language)),
    format.dateTime(created_at),
    ownerName(created_by),
  ]

  const remove = async () => {
    if (await confirm(t("files.delete"), t("files.deleteHint", { name }), t("actions.delete"))) {
      await run(mutateAsync(id), () => t("common.deleted"))
    }
  }

  return (
    <li className="flex items-start gap-x-3 px-6 py-3" data-testid={`file-${id}`}>
      <PaperClip className="text-ui-fg-muted mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        <button
          type="button"
          aria-label={t("files.download", { name })}
          onClick={() => void run(download(`${record}/files/${id}`, name))}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus max-w-full break-words rounded text-left outline-none"
          data-testid={`file-download-${id}`}
        >
          {name}
        </button>
        <Text size="xsmall" className="text-ui-fg-muted">
          {facts.filter(Boolean).join(", ")}
        </Text>
      </div>
      {canWrite && (
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          disabled={isPending}
          aria-label={t("files.deleteOne", { name })}
          onClick={() => void remove()}
          data-testid={`file-delete-${id}`}
        >
          <Trash />
        </IconButton>
      )}
    </li>
  )
}
