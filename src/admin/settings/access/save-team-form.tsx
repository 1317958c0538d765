import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"
import type { HttpTeam } from "../../../types/http"
import { useSaveTeam } from "../../shared/api/access"
import { requiredText } from "../../shared/form/form-values"
import { run } from "../../shared/api/run"
import { EditDrawer } from "../../shared/form/edit-drawer"
import { TextField } from "../../shared/form/text-field"

/** A new team, or the one that is there. */
export const SaveTeamForm = ({ team }: { team?: HttpTeam }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useSaveTeam()
  const form = useForm({
    defaultValues: { name: team?.name ?? "" },
    resolver: zodResolver(z.object({ name: requiredText(t) })),
  })

  const submit = form.handleSubmit(async ({ name }) => {
    if (await run(mutateAsync({ id: team?.id, name }), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        hint={t("settings.teams.nameHint")}
      />
    </EditDrawer>
  )
}
