import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../types/http"
import { useCan } from "../shared/api/use-can"
import { useLiveOpportunity } from "./use-live-opportunity"
import { useOpportunityMoves } from "./stage/use-opportunity-moves"
import { buyerOf } from "../shared/format/names"
import { Section } from "../shared/page/section"
import { Status } from "../shared/page/status"
import { LostDrawer } from "./stage/lost-drawer"
import { OpportunityActions } from "./opportunity-actions"
import { RequiredFieldsDrawer } from "./stage/required-fields-drawer"
import { StageStepper } from "./stage/stage-stepper"
import { StaleBadge } from "./stage/stale-badge"

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
