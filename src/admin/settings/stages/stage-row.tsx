import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { StageDot } from "../../board/stage-dot"
import { MenuButton } from "../../shared/page/menu-button"
import { Status } from "../../shared/page/status"

type Props = { stage: HttpStage; canConfigure: boolean; onDelete: () => void }

export const StageRow = ({ stage, canConfigure, onDelete }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { probability, rotting_days: days, required_fields: required, folded } = stage

  const facts = [
    t("settings.stages.probabilityOf", { percent: format.percent(probability) }),
    days === null
      ? t("settings.stages.neverStale")
      : t("settings.stages.staleAfter", { days: t("board.days", { count: days }) }),
    required.length > 0 && t("settings.stages.required", { count: required.length }),
    folded && t("settings.stages.folded"),
  ].filter(Boolean)

  return (
    <div className="flex min-w-0 flex-1 items-center gap-x-3" data-testid={`stage-row-${stage.key}`}>
      <StageDot color={stage.color} />
      <div className="grid min-w-0 flex-1 items-center gap-x-6 gap-y-1 lg:grid-cols-[minmax(14rem,1fr)_minmax(0,2fr)]">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {format.name(stage)}
          </Text>
          <Status of="state" value={stage.kind} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {facts.join(" · ")}
        </Text>
      </div>
      {canConfigure && (
        <ActionMenu
          groups={[
            {
              actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `edit?id=${stage.id}` }],
            },
            { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: onDelete }] },
          ]}
        >
          <MenuButton testId={`stage-menu-${stage.key}`} />
        </ActionMenu>
      )}
    </div>
  )
}
