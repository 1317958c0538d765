import { useTranslation } from "react-i18next"
import { useFiles } from "./api"
import { EmptyRow } from "../shared/list/empty-row"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { FileDrop } from "./file-drop"
import { FileRow } from "./file-row"

type Props = {
  /** Path of the lead or opportunity, such as `leads/crmlead_1`. */
  record: string
  canWrite: boolean
}

/** The files kept with a lead or an opportunity. */
export const FilesSection = ({ record, canWrite }: Props) => {
  const { t } = useTranslation("crm")
  const query = useFiles(record)
  const files = query.data?.files ?? []
  return (
    <Section title={t("files.title")} testId="files">
      {canWrite && <FileDrop record={record} />}
      <SectionBody query={query}>
        {files.length > 0 ? (
          <ul aria-label={t("files.title")} className="divide-y">
            {files.map((file) => (
              <FileRow key={file.id} record={record} file={file} canWrite={canWrite} />
            ))}
          </ul>
        ) : (
          <EmptyRow>{t(canWrite ? "files.empty" : "files.emptyToRead")}</EmptyRow>
        )}
      </SectionBody>
    </Section>
  )
}
