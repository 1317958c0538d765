import { InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import { useDeleteStage, useStageContents } from "./api"
import { useFormat } from "../../shared/format/use-format"
import { messageOf } from "../../shared/api/errors"
import { run } from "../../shared/api/run"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { LabelledSelect } from "../../shared/form/labelled-select"

type Props = { stage: HttpStage; stages: HttpStage[]; onClose: () => void }

/** Deletes a stage, and asks where its opportunities go. */
export const DeleteStageDrawer = ({ stage, stages, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { mutateAsync, isPending, isSuccess } = useDeleteStage()
  // Not while it is being deleted: a stage that is gone holds nothing that could be asked for.
  const { data, error } = useStageContents(stage.id, !isPending && !isSuccess)
  const [targetId, setTargetId] = useState("")

  const name = format.name(stage)
  const count = data?.held.opportunities
  const targets = stages.filter(({ id, kind }) => kind === stage.kind && id !== stage.id)
  const isLast = !targets.length

  const remove = async () => {
    const target_stage_id = count ? targetId : undefined
    if (await run(mutateAsync({ id: stage.id, target_stage_id }), () => t("common.deleted"))) {
      onClose()
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("settings.stages.delete", { stage: name })}
      submitLabel={t("actions.delete")}
      onSubmit={remove}
      isPending={isPending}
      disabled={isLast || count === undefined || (count > 0 && !targetId)}
      testId="stage-delete-dialog"
    >
      {error && (
        <InlineTip variant="error" label={t("common.errorTitle")}>
          {messageOf(error)}
        </InlineTip>
      )}
      {isLast && (
        <InlineTip variant="warning" label={t("settings.stages.lastLabel")}>
          {t("settings.stages.lastHint", { kind: t(`state.${stage.kind}`) })}
        </InlineTip>
      )}
      {!isLast && !error && count === undefined && <Skeleton className="h-8 w-full rounded-md" />}
      {!isLast && count !== undefined && (
        <Text size="small" data-testid="stage-held">
          {count ? t("settings.stages.contents", { count }) : t("settings.stages.noContents")}
        </Text>
      )}
      {!isLast && !!count && (
        <LabelledSelect
          label={t("settings.stages.target")}
          placeholder={t("common.choose")}
          options={targets.map((target) => ({ value: target.id, label: format.name(target) }))}
          value={targetId}
          onChange={setTargetId}
          testId="stage-target"
        />
      )}
      {!isLast && stage.triggers.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.stages.losesTriggers", {
            operations: stage.triggers.map((trigger) => t(`history.trigger.${trigger}`)).join(", "),
          })}
        </Text>
      )}
    </ActionDrawer>
  )
}
