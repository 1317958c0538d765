import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpOpportunity } from "../../types/http"
import { useDeleteOpportunity, useTransformIntoOffer } from "./api"
import { useCan } from "../shared/api/use-can"
import { useConfirm } from "../shared/page/use-confirm"
import { run } from "../shared/api/run"
import { MenuButton } from "../shared/page/menu-button"
import { StateButtons } from "./stage/state-buttons"

type Props = { opportunity: HttpOpportunity; onChangeState: (action: "win" | "lose" | "reopen") => void }

export const OpportunityActions = ({ opportunity, onChangeState }: Props) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const confirm = useConfirm()
  const navigate = useNavigate()
  const transform = useTransformIntoOffer(opportunity.id)
  const remove = useDeleteOpportunity(opportunity.id)

  const transformIntoOffer = async () => {
    const made = await run(transform.mutateAsync(), ({ offer }) =>
      t("opportunities.transformed", { number: offer.number }),
    )
    if (made) {
      void navigate(`/crm/offers/${made.offer.id}`)
    }
  }

  const deleteOpportunity = async () => {
    const hint = t("opportunities.deleteHint", { title: opportunity.title })
    if (await confirm(t("opportunities.delete"), hint, t("actions.delete"))) {
      if (await run(remove.mutateAsync(), () => t("common.deleted"))) {
        void navigate("/crm/opportunities", { replace: true })
      }
    }
  }

  const mayWrite = can("opportunity", "write", opportunity)
  const groups = [
    ...(mayWrite ? [{ actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }] }] : []),
    ...(can("opportunity", "delete", opportunity)
      ? [
          {
            actions: [
              { icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteOpportunity() },
            ],
          },
        ]
      : []),
  ]

  return (
    <>
      {opportunity.state !== "lost" && mayWrite && can("offer", "write") && (
        <Button
          size="small"
          isLoading={transform.isPending}
          onClick={() => void transformIntoOffer()}
          data-testid="opportunity-transform"
        >
          {t("opportunities.transform")}
        </Button>
      )}
      {mayWrite && <StateButtons isOpen={opportunity.state === "open"} onChangeState={onChangeState} />}
      {groups.length > 0 && (
        <ActionMenu groups={groups}>
          <MenuButton testId="opportunity-menu" />
        </ActionMenu>
      )}
    </>
  )
}
