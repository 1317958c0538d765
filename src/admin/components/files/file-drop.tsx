import { ArrowUpTray } from "@medusajs/icons"
import { Button, clx, Text, toast } from "@medusajs/ui"
import type { ChangeEvent, DragEvent } from "react"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useUploadFiles } from "../../hooks/api/files"
import { isTooLarge, MOST_FILES, MOST_MEGABYTES } from "../../lib/file-limits"
import { run } from "../../lib/run"

/** Takes files that are dropped or chosen; what is too much is said before anything is sent. */
export const FileDrop = ({ record }: { record: string }) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending, variables } = useUploadFiles(record)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()

  const upload = async (files: File[]) => {
    const large = files.find(isTooLarge)
    if (files.length > MOST_FILES) {
      toast.error(t("files.tooMany", { count: MOST_FILES }))
    } else if (large) {
      toast.error(t("files.tooLarge", { name: large.name, megabytes: MOST_MEGABYTES }))
    } else if (files.length) {
      await run(mutateAsync(files), () => t("files.uploaded", { count: files.length }))
    }
  }

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isPending) {
      void upload([...event.dataTransfer.files])
    }
  }

  const onChoose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    await upload([...(target.files ?? [])])
    // The same file may be chosen once more.
    target.value = ""
  }

  return (
    <div className="px-6 py-4">
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={clx(
          "flex flex-col items-center gap-y-2 rounded-lg border border-dashed p-4 text-center",
          isOver
            ? "border-ui-border-interactive bg-ui-bg-highlight"
            : "border-ui-border-strong bg-ui-bg-component",
        )}
        data-testid="file-drop"
      >
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isPending}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
          data-testid="file-choose"
        >
          <ArrowUpTray />
          {t("files.choose")}
        </Button>
        <Text id={hintId} size="xsmall" className="text-ui-fg-subtle" role="status">
          {isPending
            ? t("files.uploading", { names: variables?.map(({ name }) => name).join(", ") })
            : t("files.hint", { count: MOST_FILES, megabytes: MOST_MEGABYTES })}
        </Text>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("files.choose")}
        onChange={(event) => void onChoose(event)}
        data-testid="file-input"
      />
    </div>
  )
}
