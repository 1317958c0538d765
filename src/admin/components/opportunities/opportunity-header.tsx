import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity, HttpStage } from "../../../types/http"
import type { StateChange } from "../../hooks/api/opportunities"
import { useChangeState, useMoveOpportunity } from "../../hooks/api/opportunities"
import { useStages } from "../../hooks/api/stages"
import { useFormat } from "../../hooks/use-format"
import { useLostReason } from "../../hooks/use-lost-reason"
import { buyerOf } from "../../lib/names"
import { run } from "../../lib/run"
import { Section } from "../common/section"
import { Status } from "../common/status"
import { LostDrawer } from "./lost-drawer"
import { OpportunityActions } from "./opportunity-actions"
import { StageStepper } from "./stage-stepper"

/** Title, stages and what can be done with the deal. */
export const OpportunityHeader = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useStages()
  const move = useMoveOpportunity(opportunity.id)
  const state = useChangeState(opportunity.id)
  const lostReason = useLostReason()
  const { title, version } = opportunity

  const chooseStage = async (stage: HttpStage) => {
    const lost = stage.kind === "lost" ? await lostReason.ask(title) : undefined
    if (lost !== null) {
      await run(move.mutateAsync({ stage_id: stage.id, version, ...lost }), () =>
        t("board.moved", { title, stage: format.name(stage) }),
      )
    }
  }

  const changeState = async (action: Exclude<StateChange, "undo">) => {
    const lost = action === "lose" ? await lostReason.ask(title) : undefined
    if (lost !== null) {
      const done = { win: "wonDone", lose: "lostDone", reopen: "reopened" }[action]
      await run(state.mutateAsync({ action, version, ...lost }), () => t(`opportunities.${done}`, { title }))
    }
  }

  return (
    <Section
      title={title}
      subtitle={buyerOf(opportunity)}
      actions={
        <>
          <Status of="state" value={opportunity.state} />
          <OpportunityActions
            opportunity={opportunity}
            onChangeState={(action) => void changeState(action)}
          />
        </>
      }
    >
      {data && (
        <StageStepper
          stages={data.stages}
          current={opportunity.stage}
          disabled={move.isPending || state.isPending}
          onChoose={(stage) => void chooseStage(stage)}
        />
      )}
      {!opportunity.customer_id && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3" data-testid="opportunity-no-customer">
          {t("opportunities.noCustomer")}
        </Text>
      )}
      {lostReason.question && <LostDrawer title={title} onAnswer={lostReason.answer} />}
    </Section>
  )
}
