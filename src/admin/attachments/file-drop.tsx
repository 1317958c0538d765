import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useUploadFiles } from "./api"
import { isTooLarge, MAX_FILES, MAX_MEGABYTES } from "../shared/browser/file-limits"
import { run } from "../shared/api/run"
import { DropZone } from "./drop-zone"

/** Takes files that are dropped or chosen; what is too much is said before anything is sent. */
export const FileDrop = ({ record }: { record: string }) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending, variables } = useUploadFiles(record)

  const upload = async (files: File[]) => {
    const large = files.find((file) => isTooLarge(file))
    if (files.length > MAX_FILES) {
      toast.error(t("files.tooMany", { count: MAX_FILES }))
    } else if (large) {
      toast.error(t("files.tooLarge", { name: large.name, megabytes: MAX_MEGABYTES }))
    } else if (files.length) {
      await run(mutateAsync(files), () => t("files.uploaded", { count: files.length }))
    }
  }

  return (
    <div className="px-6 py-4">
      <DropZone
        multiple
        label={t("files.choose")}
        hint={
          isPending
            ? t("files.uploading", { names: variables?.map(({ name }) => name).join(", ") })
            : t("files.hint", { count: MAX_FILES, megabytes: MAX_MEGABYTES })
        }
        isPending={isPending}
        onFiles={upload}
      />
    </div>
  )
}
