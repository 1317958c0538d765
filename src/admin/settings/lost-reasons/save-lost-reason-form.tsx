import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpLostReason } from "../../../types/http"
import { useSaveLostReason } from "./api"
import { lostReasonFormOf, lostReasonInputOf, lostReasonSchema } from "./lost-reason-form"
import { run } from "../../shared/api/run"
import { EditDrawer } from "../../shared/form/edit-drawer"
import { SwitchField } from "../../shared/form/switch-field"
import { NamesFields } from "../names-fields"

/** A new reason, or the one that is there. */
export const SaveLostReasonForm = ({ reason }: { reason?: HttpLostReason }) => {
  const { t, i18n } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useSaveLostReason()
  const form = useForm({
    defaultValues: lostReasonFormOf(reason, i18n.language),
    resolver: zodResolver(lostReasonSchema(t)),
  })

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync({ id: reason?.id, ...lostReasonInputOf(values) }), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <NamesFields control={form.control} />
      <SwitchField
        control={form.control}
        name="is_active"
        label={t("settings.lostReasons.active")}
        hint={t("settings.lostReasons.activeHint")}
      />
    </EditDrawer>
  )
}
