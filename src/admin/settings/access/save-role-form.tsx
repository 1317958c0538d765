import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpRole } from "../../../types/http"
import { useSaveRole } from "../../shared/api/access"
import { roleFormOf, roleInputOf, roleSchema } from "./role-form"
import { run } from "../../shared/api/run"
import { EditDrawer } from "../../shared/form/edit-drawer"
import { SwitchField } from "../../shared/form/switch-field"
import { TextField } from "../../shared/form/text-field"
import { NamesFields } from "../names-fields"
import { PermissionsMatrix } from "./permissions-matrix"
import { StoreAccessField } from "./store-access-field"

/** A new role, or the one that is there. */
export const SaveRoleForm = ({ role }: { role?: HttpRole }) => {
  const { t, i18n } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useSaveRole()
  const form = useForm({
    defaultValues: roleFormOf(role, i18n.language),
    resolver: zodResolver(roleSchema(t)),
  })
  const { control } = form

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync({ id: role?.id, ...roleInputOf(values) }), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <NamesFields control={control} />
      <PermissionsMatrix control={control} />
      <StoreAccessField control={control} />
      <TextField
        control={control}
        name="max_discount_percent"
        label={t("settings.roles.maxDiscountPercent")}
        hint={t("settings.roles.maxDiscountHint")}
        inputMode="numeric"
        optional
      />
      <SwitchField
        control={control}
        name="can_export"
        label={t("settings.roles.canExport")}
        hint={t("settings.roles.canExportHint")}
      />
      <SwitchField
        control={control}
        name="can_see_margin"
        label={t("settings.roles.canSeeMargin")}
        hint={t("settings.roles.canSeeMarginHint")}
      />
      <SwitchField
        control={control}
        name="can_configure"
        label={t("settings.roles.canConfigure")}
        hint={t("settings.roles.canConfigureHint")}
      />
    </EditDrawer>
  )
}
