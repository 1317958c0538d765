import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import { useSaveStage } from "./api"
import { run } from "../../shared/api/run"
import { stageFormOf, stageInputOf, stageSchema } from "./stage-form"
import { EditDrawer } from "../../shared/form/edit-drawer"
import { StageFields } from "./stage-fields"

type Props = { stage?: HttpStage; stages: HttpStage[] }

/** A new stage, or the one that is there. */
export const SaveStageForm = ({ stage, stages }: Props) => {
  const { t, i18n } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useSaveStage()
  const form = useForm({
    defaultValues: stageFormOf(stage, i18n.language),
    resolver: zodResolver(stageSchema(t)),
  })
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit(async (values) => {
    const input = { id: stage?.id, ...stageInputOf(values, stage && dirtyFields) }
    if (await run(mutateAsync(input), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <StageFields control={form.control} others={stages.filter(({ id }) => id !== stage?.id)} />
    </EditDrawer>
  )
}
