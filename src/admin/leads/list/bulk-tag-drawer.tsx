import { Label } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { TagsInput } from "../../shared/form/tags-input"

type Tags = { add: string[]; remove: string[] }
type Props = { count: number; isPending: boolean; onTag: (tags: Tags) => unknown; onClose: () => void }

/** Which tags do the leads get, and which do they lose? */
export const BulkTagDrawer = ({ count, isPending, onTag, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const [tags, setTags] = useState<Tags>({ add: [], remove: [] })
  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("leadTools.bulk.tag")}
      description={t("leadTools.bulk.tagHint", { count })}
      submitLabel={t("actions.save")}
      disabled={!tags.add.length && !tags.remove.length}
      onSubmit={() => onTag(tags)}
      isPending={isPending}
      testId="bulk-tag-dialog"
    >
      {(["add", "remove"] as const).map((change) => (
        <div key={change} className="flex flex-col gap-y-2">
          <Label htmlFor={`crm-bulk-tags-${change}`} size="small" weight="plus">
            {t(`leadTools.bulk.tags.${change}`)}
          </Label>
          <TagsInput
            id={`crm-bulk-tags-${change}`}
            value={tags[change]}
            onChange={(next) => setTags((all) => ({ ...all, [change]: next }))}
            data-testid={`bulk-tags-${change}`}
          />
        </div>
      ))}
    </ActionDrawer>
  )
}
