import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Scope } from "../../../types/http"
import { useOwnerOptions } from "../api/use-owner-options"
import { ActionDrawer } from "../form/action-drawer"
import { LabelledSelect } from "../form/labelled-select"

type Props = {
  scope: Scope
  count: number
  isPending: boolean
  onAssign: (ownerId: string) => unknown
  onClose: () => void
}

/** Who gets the records that are ticked? */
export const AssignDrawer = ({ scope, count, isPending, onAssign, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const options = useOwnerOptions(scope)
  const [owner, setOwner] = useState("")
  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("recordTools.assign")}
      description={t("recordTools.assignHint", { count })}
      submitLabel={t("recordTools.assign")}
      disabled={!owner}
      onSubmit={() => onAssign(owner)}
      isPending={isPending}
      testId="assign-dialog"
    >
      <LabelledSelect
        label={t("fields.owner")}
        placeholder={t("common.choose")}
        options={options}
        value={owner}
        onChange={setOwner}
        testId="assign-owner"
      />
    </ActionDrawer>
  )
}
