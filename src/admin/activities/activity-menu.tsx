import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpActivity } from "../../types/http"
import { useDeleteActivity } from "./api"
import { useConfirm } from "../shared/page/use-confirm"
import { run } from "../shared/api/run"
import { MenuButton } from "../shared/page/menu-button"
import { EditActivityDrawer } from "./edit-activity-drawer"

export const ActivityMenu = ({ activity }: { activity: HttpActivity }) => {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const { mutateAsync } = useDeleteActivity()
  const [isEditing, setEditing] = useState(false)

  const remove = async () => {
    const hint = t("activities.deleteHint", { title: activity.title })
    if (await confirm(t("activities.delete"), hint, t("actions.delete"))) {
      await run(mutateAsync(activity.id), () => t("common.deleted"))
    }
  }

  return (
    <>
      <ActionMenu
        groups={[
          {
            actions: [
              { icon: <PencilSquare />, label: t("actions.edit"), onClick: () => setEditing(true) },
              { icon: <Trash />, label: t("actions.delete"), onClick: () => void remove() },
            ],
          },
        ]}
      >
        <MenuButton testId={`activity-menu-${activity.id}`} />
      </ActionMenu>
      {isEditing && <EditActivityDrawer activity={activity} onClose={() => setEditing(false)} />}
    </>
  )
}
