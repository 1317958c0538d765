import { CheckMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { StageDot } from "../../board/stage-dot"

type Props = {
  stages: HttpStage[]
  current: HttpStage
  disabled: boolean
  onChoose: (stage: HttpStage) => void
}

/** The stages as steps: where the deal stands, and a click moves it. */
export const StageStepper = ({ stages, current, disabled, onChoose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <ol
      aria-label={t("opportunities.stages")}
      className="flex flex-wrap gap-2 px-6 py-4"
      data-testid="stage-stepper"
    >
      {stages.map((stage) => {
        const name = format.name(stage)
        const isCurrent = stage.id === current.id
        const isPassed = current.kind !== "lost" && stage.kind !== "lost" && stage.rank < current.rank
        return (
          <li key={stage.id}>
            <button
              type="button"
              disabled={disabled || isCurrent}
              aria-current={isCurrent ? "step" : undefined}
              aria-label={t(isCurrent ? "opportunities.current" : "opportunities.goTo", { stage: name })}
              onClick={() => onChoose(stage)}
              data-testid={`stage-${stage.key}`}
              className={clx(
                "txt-compact-small-plus transition-fg flex items-center gap-x-2 rounded-full border px-3 py-1.5 outline-none",
                "focus-visible:shadow-borders-focus",
                isCurrent
                  ? "bg-ui-bg-interactive text-ui-fg-on-color border-transparent"
                  : "bg-ui-bg-base text-ui-fg-subtle hover:bg-ui-bg-base-hover border-ui-border-base",
              )}
            >
              {isPassed ? (
                <CheckMini className="text-ui-fg-muted" />
              ) : (
                !isCurrent && <StageDot color={stage.color} />
              )}
              {name}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
