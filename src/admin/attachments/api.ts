import type { Deleted, HttpAttachment } from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import { crm } from "../shared/api/sdk"
import { useCrmDetail, useCrmMutation } from "../shared/api/crm"

type Many = { files: HttpAttachment[] }

/** @param record path of the lead or opportunity, such as `leads/crmlead_1` */
export const useFiles = (record: string) =>
  useCrmDetail<Many>(queryKeys.files.list({ record }), `${record}/files`)

export const useUploadFiles = (record: string) =>
  useCrmMutation((files: File[]) => {
    const form = new FormData()
    files.forEach((file) => form.append("files", file))
    return crm.upload<Many>(`${record}/files`, form)
  })

export const useDeleteFile = (record: string) =>
  useCrmMutation((id: string) => crm.delete<Deleted<"file">>(`${record}/files/${id}`))
