import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { BulkChange } from "../api"
import { AssignDrawer } from "../../shared/list/assign-drawer"
import { ReasonDrawer } from "../../shared/form/reason-drawer"
import { BulkTagDrawer } from "./bulk-tag-drawer"
import { MergeDrawer } from "../merge/merge-drawer"

export type BulkAction = BulkChange["action"] | "merge"

type Props = {
  action: BulkAction
  ids: string[]
  isPending: boolean
  onApply: (change: BulkChange) => unknown
  onClose: () => void
}

/** What an action on several leads asks before it is done. */
export const BulkDialog = ({ action, ids, isPending, onApply, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const shared = { count: ids.length, isPending, onClose }
  switch (action) {
    case "assign":
      return (
        <AssignDrawer
          {...shared}
          scope="lead"
          onAssign={(owner_id) => onApply({ action: "assign", owner_id })}
        />
      )
    case "tag":
      return <BulkTagDrawer {...shared} onTag={(tags) => onApply({ action: "tag", ...tags })} />
    case "disqualify":
      return (
        <ReasonDrawer
          open
          onClose={onClose}
          title={t("leads.disqualify")}
          description={t("leads.disqualifyHint")}
          submitLabel={t("leads.disqualify")}
          onSubmit={(reason) => onApply({ action: "disqualify", reason })}
          isPending={isPending}
          testId="bulk-disqualify-dialog"
        />
      )
    case "merge":
      return (
        <MergeDrawer ids={ids} onClose={onClose} onMerged={({ id }) => void navigate(`/crm/leads/${id}`)} />
      )
    default:
      return null
  }
}
