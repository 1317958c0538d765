import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAssignOpportunities } from "../api"
import { run } from "../../shared/api/run"
import { AssignDrawer } from "../../shared/list/assign-drawer"
import { SelectionBar } from "../../shared/list/selection-bar"

type Props = { ids: string[]; onDone: () => void }

/** What can be done with several opportunities of the list at once. */
export const OpportunitiesSelection = ({ ids, onDone }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useAssignOpportunities()
  const [isAssigning, setAssigning] = useState(false)

  const assign = async (owner_id: string) => {
    if (await run(mutateAsync({ ids, owner_id }), ({ count }) => t("opportunityTools.assigned", { count }))) {
      setAssigning(false)
      onDone()
    }
  }

  const command = {
    id: "assign",
    label: t("recordTools.assign"),
    shortcut: "a",
    action: () => setAssigning(true),
  }

  return (
    <>
      <SelectionBar count={ids.length} commands={[command]} isOpen={!isAssigning} />
      {isAssigning && (
        <AssignDrawer
          scope="opportunity"
          count={ids.length}
          isPending={isPending}
          onAssign={assign}
          onClose={() => setAssigning(false)}
        />
      )}
    </>
  )
}
