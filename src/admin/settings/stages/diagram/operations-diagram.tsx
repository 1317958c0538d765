import { useTranslation } from "react-i18next"
import type { HttpStage, StageTrigger } from "../../../../types/http"
import { stageForTrigger } from "../../../../modules/pipeline/rules"
import { useAssignTrigger } from "../api"
import { useCan } from "../../../shared/api/use-can"
import { useFormat } from "../../../shared/format/use-format"
import { useHighlight } from "../../../shared/page/use-highlight"
import { run } from "../../../shared/api/run"
import { layOutDiagram, GAP, HEADING, OPERATIONS, withTrigger } from "./operations-layout"
import { Section } from "../../../shared/page/section"
import { OperationRow } from "./operation-row"
import { DiagramLegend } from "./diagram-legend"
import { DiagramLines } from "./diagram-lines"
import { StageColumn } from "./stage-column"

/** Which operation on an offer or an order brings an opportunity to which stage, as one diagram that can be changed. */
export const OperationsDiagram = ({ stages }: { stages: HttpStage[] }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()
  const { mutateAsync, isPending, variables } = useAssignTrigger()
  const highlight = useHighlight()

  // What was just chosen is drawn while it is being saved; a refusal draws it back.
  const drawn = isPending && variables ? withTrigger(stages, variables.trigger, variables.stage_id) : stages
  const { height, lines } = layOutDiagram(drawn)

  const assign = (trigger: StageTrigger, stage?: HttpStage) => {
    const assignment = {
      operation: t(`history.trigger.${trigger}`),
      stage: stage ? format.name(stage) : t("settings.diagram.nothing"),
    }
    return run(mutateAsync({ trigger, stage_id: stage?.id ?? null }), () =>
      t("settings.diagram.assignment", assignment),
    )
  }

  return (
    <Section
      title={t("settings.diagram.title")}
      subtitle={t("settings.diagram.subtitle")}
      testId="operations-picture"
    >
      <div className="overflow-x-auto px-6 py-4">
        <div className="grid min-w-[42rem] grid-cols-[minmax(20rem,26rem)_minmax(6rem,1fr)_minmax(10rem,16rem)]">
          <div>
            {OPERATIONS.map(({ document, triggers }, index) => (
              <div key={document} style={{ marginTop: index ? `${GAP}rem` : undefined }}>
                <h3 className="txt-compact-small-plus" style={{ height: `${HEADING}rem` }}>
                  {t(`fields.${document}`)}
                </h3>
                <ul aria-label={t(`fields.${document}`)}>
                  {triggers.map((trigger) => (
                    <OperationRow
                      key={trigger}
                      trigger={trigger}
                      stage={stageForTrigger(drawn, trigger)}
                      stages={stages}
                      canConfigure={canConfigure}
                      isLit={highlight.isLit({ trigger, stageId: stageForTrigger(drawn, trigger)?.id })}
                      onHighlight={(isOn) => highlight.show(isOn ? { trigger } : null)}
                      onAssign={(stage) => void assign(trigger, stage)}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <DiagramLines height={height} lines={lines} highlight={highlight} />
          <StageColumn height={height} stages={drawn} highlight={highlight} />
        </div>
      </div>
      <DiagramLegend />
    </Section>
  )
}
