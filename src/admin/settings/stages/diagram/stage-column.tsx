import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../../types/http"
import type { Highlight } from "../../../shared/page/use-highlight"
import { useFormat } from "../../../shared/format/use-format"
import { HEADING } from "./operations-layout"
import { StageDot } from "../../../board/stage-dot"

type Props = { height: number; stages: HttpStage[]; highlight: Highlight }

/** The stages over the whole height of the diagram; one that is pointed at or pressed shows what leads to it. */
export const StageColumn = ({ height, stages, highlight }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()

  const described = ({ triggers }: HttpStage) =>
    triggers.length
      ? t("settings.diagram.leadHere", {
          operations: triggers.map((trigger) => t(`history.trigger.${trigger}`)).join(", "),
        })
      : t("settings.diagram.nothingLeadsHere")

  const isLit = ({ id, triggers }: HttpStage) =>
    highlight.isLit({ stageId: id }) || triggers.some((trigger) => highlight.isLit({ trigger, stageId: id }))

  return (
    <div className="flex min-w-0 flex-col" style={{ height: `${height}rem` }}>
      <h3 className="txt-compact-small-plus shrink-0 pl-1" style={{ height: `${HEADING}rem` }}>
        {t("opportunities.stages")}
      </h3>
      <ol aria-label={t("opportunities.stages")} className="flex min-h-0 flex-1 flex-col">
        {stages.map((stage) => (
          <li key={stage.id} className="flex min-h-0 flex-1 items-center">
            <button
              type="button"
              aria-pressed={highlight.pinnedId === stage.id}
              onClick={() => highlight.pin(stage.id)}
              onMouseEnter={() => highlight.show({ stageId: stage.id })}
              onMouseLeave={() => highlight.show(null)}
              onFocus={() => highlight.show({ stageId: stage.id })}
              onBlur={() => highlight.show(null)}
              data-testid={`picture-stage-${stage.key}`}
              className={clx(
                "transition-fg focus-visible:shadow-borders-focus hover:bg-ui-bg-base-hover flex min-w-0 items-center gap-x-2 rounded-md py-1.5 pl-1 pr-2 text-left outline-none",
                { "text-ui-fg-muted": !stage.triggers.length },
                { "opacity-40": !isLit(stage) },
              )}
            >
              <StageDot color={stage.color} />
              <span className="txt-compact-small truncate" title={format.name(stage)}>
                {format.name(stage)}
              </span>
              <span className="sr-only">{described(stage)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
