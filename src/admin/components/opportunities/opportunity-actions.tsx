import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpOpportunity } from "../../../types/http"
import { useDeleteOpportunity, useTransformIntoOffer } from "../../hooks/api/opportunities"
import { useConfirm } from "../../hooks/use-confirm"
import { run } from "../../lib/run"
import { MenuButton } from "../common/menu-button"

type Props = { opportunity: HttpOpportunity; onChangeState: (action: "win" | "lose" | "reopen") => void }

export const OpportunityActions = ({ opportunity, onChangeState }: Props) => {
  const { t } = useTranslation("crm")
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

  return (
    <>
      {opportunity.state !== "lost" && (
        <Button
          size="small"
          isLoading={transform.isPending}
          onClick={() => void transformIntoOffer()}
          data-testid="opportunity-transform"
        >
          {t("opportunities.transform")}
        </Button>
      )}
      {opportunity.state === "open" ? (
        <>
          <Button
            size="small"
            variant="secondary"
            onClick={() => onChangeState("win")}
            data-testid="opportunity-won"
          >
            {t("opportunities.won")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() => onChangeState("lose")}
            data-testid="opportunity-lost"
          >
            {t("opportunities.lost")}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant="secondary"
          onClick={() => onChangeState("reopen")}
          data-testid="opportunity-reopen"
        >
          {t("opportunities.reopen")}
        </Button>
      )}
      <ActionMenu
        groups={[
          { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }] },
          {
            actions: [
              { icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteOpportunity() },
            ],
          },
        ]}
      >
        <MenuButton testId="opportunity-menu" />
      </ActionMenu>
    </>
  )
}
