import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useCan } from "../../hooks/use-can"
import { useLiveOpportunity } from "../../hooks/use-live-opportunity"
import { useOpportunityMoves } from "../../hooks/use-opportunity-moves"
import { buyerOf } from "../../lib/names"
import { Section } from "../common/section"
import { Status } from "../common/status"
import { LostDrawer } from "./lost-drawer"
import { OpportunityActions } from "./opportunity-actions"
import { RequiredFieldsDrawer } from "./required-fields-drawer"
import { StageStepper } from "./stage-stepper"
import { StaleBadge } from "./stale-badge"

/** Title, stages and what can be done with the deal. */
export const OpportunityHeader = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const { stages, isPending, chooseStage, changeState, lost, required } = useOpportunityMoves(opportunity)
  const { title } = opportunity
  useLiveOpportunity(opportunity.id)

  return (
    <Section
      title={title}
      subtitle={buyerOf(opportunity)}
      actions={
        <>
          <StaleBadge opportunity={opportunity} />
          <Status of="state" value={opportunity.state} />
          <OpportunityActions
            opportunity={opportunity}
            onChangeState={(action) => void changeState(action)}
          />
        </>
      }
    >
      {stages && (
        <StageStepper
          stages={stages}
          current={opportunity.stage}
          disabled={isPending || !can("opportunity", "write", opportunity)}
          onChoose={(stage) => void chooseStage(stage)}
        />
      )}
      {!opportunity.customer_id && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3" data-testid="opportunity-no-customer">
          {t("opportunities.noCustomer")}
        </Text>
      )}
      {lost.question && <LostDrawer title={title} onAnswer={lost.answer} />}
      {required.question && <RequiredFieldsDrawer question={required.question} />}
    </Section>
  )
}
