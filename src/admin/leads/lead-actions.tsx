import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowPath, CheckCircle, PencilSquare, Trash, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpLead } from "../../types/http"
import { useDeleteLead, useDisqualifyLead, useUpdateLead } from "./api"
import { useCan } from "../shared/api/use-can"
import { useConfirm } from "../shared/page/use-confirm"
import { run } from "../shared/api/run"
import { MenuButton } from "../shared/page/menu-button"
import { ReasonDrawer } from "../shared/form/reason-drawer"
import { ConvertDrawer } from "./convert/convert-drawer"

type Dialog = "convert" | "disqualify" | null

export const LeadActions = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const confirm = useConfirm()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<Dialog>(null)
  const update = useUpdateLead(lead.id)
  const disqualify = useDisqualifyLead(lead.id)
  const remove = useDeleteLead(lead.id)
  const isOpen = lead.status === "new" || lead.status === "contacted"
  const mayWrite = can("lead", "write", lead)
  const mayDelete = can("lead", "delete", lead)
  const close = () => setDialog(null)

  const deleteLead = async () => {
    if (await confirm(t("leads.delete"), t("leads.deleteHint", { name: lead.name }), t("actions.delete"))) {
      if (await run(remove.mutateAsync(), () => t("common.deleted"))) {
        void navigate("/crm/leads", { replace: true })
      }
    }
  }

  const setStatus = (status: HttpLead["status"]) =>
    run(update.mutateAsync({ status }), () => t("common.saved"))

  const saveReason = async (reason: string) => {
    if (await run(disqualify.mutateAsync({ reason }), () => t("leads.disqualified", { name: lead.name }))) {
      close()
    }
  }

  const stateActions = [
    ...(lead.status === "new"
      ? [
          {
            icon: <CheckCircle />,
            label: t("leads.markContacted"),
            onClick: () => void setStatus("contacted"),
          },
        ]
      : []),
    ...(isOpen
      ? [{ icon: <XCircle />, label: t("leads.disqualify"), onClick: () => setDialog("disqualify") }]
      : []),
    ...(lead.status === "disqualified"
      ? [{ icon: <ArrowPath />, label: t("leads.reopen"), onClick: () => void setStatus("new") }]
      : []),
  ]

  const groups = [
    ...(mayWrite
      ? [{ actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }, ...stateActions] }]
      : []),
    ...(mayDelete
      ? [{ actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteLead() }] }]
      : []),
  ]

  return (
    <>
      {isOpen && mayWrite && can("opportunity", "write") && (
        <Button size="small" onClick={() => setDialog("convert")} data-testid="lead-convert">
          {t("leads.convert")}
        </Button>
      )}
      {groups.length > 0 && (
        <ActionMenu groups={groups}>
          <MenuButton testId="lead-menu" />
        </ActionMenu>
      )}
      {dialog === "convert" && <ConvertDrawer lead={lead} onClose={close} />}
      <ReasonDrawer
        open={dialog === "disqualify"}
        onClose={close}
        title={t("leads.disqualify")}
        description={t("leads.disqualifyHint")}
        submitLabel={t("leads.disqualify")}
        onSubmit={saveReason}
        isPending={disqualify.isPending}
        testId="lead-disqualify"
      />
    </>
  )
}
