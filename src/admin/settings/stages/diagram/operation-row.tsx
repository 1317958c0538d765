import { clx, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpStage, StageTrigger } from "../../../../types/http"
import { useFormat } from "../../../shared/format/use-format"
import { ROW } from "./operations-layout"
import { StageDot } from "../../../board/stage-dot"

/** Stands for "no stage": a choice may not be empty. */
const NOTHING = "nothing"

type Props = {
  trigger: StageTrigger
  stage: HttpStage | undefined
  stages: HttpStage[]
  canConfigure: boolean
  isLit: boolean
  onHighlight: (isOn: boolean) => void
  onAssign: (stage: HttpStage | undefined) => void
}

/** One operation, and the choice of the stage it leads to: what the line says, in words. */
export const OperationRow = (props: Props) => {
  const { trigger, stage, stages, canConfigure, isLit, onHighlight, onAssign } = props
  const { t } = useTranslation("crm")
  const format = useFormat()
  const stageName = stage ? format.name(stage) : t("settings.diagram.nothing")

  return (
    <li
      className={clx("transition-fg flex items-center gap-x-3 pr-1", { "opacity-40": !isLit })}
      style={{ height: `${ROW}rem` }}
      onMouseEnter={() => onHighlight(true)}
      onMouseLeave={() => onHighlight(false)}
      onFocus={() => onHighlight(true)}
      onBlur={() => onHighlight(false)}
    >
      <span
        className={clx("txt-compact-small min-w-0 flex-1 truncate", {
          "text-ui-fg-muted": !stage,
        })}
      >
        {t(`settings.operations.${trigger}`)}
      </span>
      <Select
        size="small"
        disabled={!canConfigure}
        value={stage?.id ?? NOTHING}
        onValueChange={(id) => onAssign(stages.find((each) => each.id === id))}
      >
        <Select.Trigger
          className="w-48 shrink-0"
          aria-label={t("settings.diagram.assignment", {
            operation: t(`history.trigger.${trigger}`),
            stage: stageName,
          })}
          data-testid={`operation-${trigger}`}
        >
          <span className={clx("truncate", { "text-ui-fg-muted": !stage })}>
            <Select.Value />
          </span>
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={NOTHING}>{t("settings.diagram.nothing")}</Select.Item>
          {stages.map((each) => (
            <Select.Item key={each.id} value={each.id}>
              {format.name(each)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {stage ? (
        <StageDot color={stage.color} />
      ) : (
        <span
          aria-hidden
          className="border-ui-border-strong inline-block size-2 shrink-0 rounded-full border"
        />
      )}
    </li>
  )
}
