import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BulkChange } from "../api"
import { useBulkLeads } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useConfirm } from "../../shared/page/use-confirm"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { run } from "../../shared/api/run"
import { SelectionBar } from "../../shared/list/selection-bar"
import type { BulkAction } from "./bulk-dialog"
import { BulkDialog } from "./bulk-dialog"

const SHORTCUTS: Record<BulkAction, string> = {
  assign: "a",
  tag: "t",
  disqualify: "q",
  merge: "m",
  delete: "d",
}
/** As many leads as one can look at side by side. */
const MAX_MERGED = 10

type Props = { ids: string[]; onDone: () => void }

/** What can be done with several leads at once. */
export const LeadsSelection = ({ ids, onDone }: Props) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const confirm = useConfirm()
  const owners = useOwnerOptions("lead")
  const { mutateAsync, isPending } = useBulkLeads()
  const [action, setAction] = useState<BulkAction | null>(null)
  const count = ids.length

  const apply = async (change: BulkChange) => {
    const done = await run(mutateAsync({ ...change, ids }), ({ count }) =>
      t(`leadTools.bulk.done.${change.action}`, { count }),
    )
    if (done) {
      setAction(null)
      onDone()
    }
  }

  const deleteAll = async () => {
    const hint = t("leadTools.bulk.deleteHint", { count })
    if (await confirm(t("leadTools.bulk.delete"), hint, t("actions.delete"))) {
      await apply({ action: "delete" })
    }
    setAction(null)
  }

  const begin = (next: BulkAction) => {
    setAction(next)
    if (next === "delete") {
      void deleteAll()
    }
  }

  const [mayWrite, mayDelete] = [can("lead", "write"), can("lead", "delete")]
  const offered: Record<BulkAction, boolean> = {
    assign: mayWrite && owners.length > 1,
    tag: mayWrite,
    disqualify: mayWrite,
    merge: mayWrite && mayDelete && count > 1 && count <= MAX_MERGED,
    delete: mayDelete,
  }
  const commands = (Object.keys(SHORTCUTS) as BulkAction[])
    .filter((id) => offered[id])
    .map((id) => ({
      id,
      label: t(`leadTools.bulk.${id}`),
      shortcut: SHORTCUTS[id],
      action: () => begin(id),
    }))

  return (
    <>
      <SelectionBar count={count} commands={commands} isOpen={!action} />
      {action && (
        <BulkDialog
          action={action}
          ids={ids}
          isPending={isPending}
          onApply={apply}
          onClose={() => setAction(null)}
        />
      )}
    </>
  )
}
