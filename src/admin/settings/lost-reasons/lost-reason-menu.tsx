import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpLostReason } from "../../../types/http"
import { useDeleteLostReason, useSaveLostReason } from "./api"
import { useConfirm } from "../../shared/page/use-confirm"
import { useFormat } from "../../shared/format/use-format"
import { isStatus, messageOf } from "../../shared/api/errors"
import { run } from "../../shared/api/run"
import { MenuButton } from "../../shared/page/menu-button"

export const LostReasonMenu = ({ reason }: { reason: HttpLostReason }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const { mutateAsync: save } = useSaveLostReason()
  const { mutateAsync: remove } = useDeleteLostReason()
  const name = format.name(reason)

  /** Deals that name it keep it, so it cannot go; but it need not be offered any more. */
  const deactivateInstead = async (why: string) => {
    const title = t("settings.lostReasons.inUse", { name })
    if (await confirm(title, why, t("settings.lostReasons.deactivate"), "confirmation")) {
      await run(save({ id: reason.id, is_active: false }), () => t("common.saved"))
    }
  }

  const onDelete = async () => {
    const hint = t("settings.lostReasons.deleteHint", { name })
    if (!(await confirm(t("settings.lostReasons.delete"), hint, t("actions.delete")))) {
      return
    }
    try {
      await remove(reason.id)
      toast.success(t("common.deleted"))
    } catch (error) {
      if (isStatus(error, 409) && reason.is_active) {
        await deactivateInstead(messageOf(error))
      } else {
        toast.error(messageOf(error))
      }
    }
  }

  return (
    <ActionMenu
      groups={[
        { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `edit?id=${reason.id}` }] },
        { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void onDelete() }] },
      ]}
    >
      <MenuButton testId={`lost-reason-menu-${reason.key ?? reason.id}`} />
    </ActionMenu>
  )
}
