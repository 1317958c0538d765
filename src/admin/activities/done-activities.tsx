import { TriangleRightMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { RecordRef } from "./api"
import { useActivities } from "./api"
import { TO_DO_TYPES } from "./activity-form"
import { ActivityList } from "./activity-list"

type Props = { on: RecordRef; canWrite: boolean }

/** What was done, folded away until one asks for it; the heading says how much it is. */
export const DoneActivities = ({ on, canWrite }: Props) => {
  const { t } = useTranslation("crm")
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const query = { ...on, type: TO_DO_TYPES, done: true }
  const count = useActivities({ ...query, limit: 1 }).data?.count ?? 0
  const label = t("activities.doneList")
  if (!count) {
    return null
  }
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="txt-compact-small-plus text-ui-fg-subtle hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex w-full items-center gap-x-2 px-6 py-3 outline-none"
        data-testid="activities-done"
      >
        <TriangleRightMini className={clx("transition-transform", isOpen && "rotate-90")} />
        {label} ({count})
      </button>
      <div id={id}>{isOpen && <ActivityList query={query} label={label} canWrite={canWrite} />}</div>
    </div>
  )
}
