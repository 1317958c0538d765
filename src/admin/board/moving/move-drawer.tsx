import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledSelect } from "../../shared/form/labelled-select"

type Props = {
  stages: HttpStage[]
  count: number
  onMove: (stageId: string) => unknown
  onClose: () => void
}

/** Where do the chosen cards go? */
export const MoveDrawer = ({ stages, count, onMove, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [stageId, setStageId] = useState("")
  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("boardTools.moveTo")}
      description={t("boardTools.moveHint", { count })}
      submitLabel={t("boardTools.move")}
      disabled={!stageId}
      onSubmit={() => onMove(stageId)}
      testId="move-dialog"
    >
      <LabelledSelect
        label={t("fields.stage")}
        placeholder={t("common.choose")}
        options={stages.map((stage) => ({ value: stage.id, label: format.name(stage) }))}
        value={stageId}
        onChange={setStageId}
        testId="move-stage"
      />
    </ActionDrawer>
  )
}
