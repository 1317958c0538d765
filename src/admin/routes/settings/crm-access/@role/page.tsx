import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SaveRoleForm } from "../../../../settings/access/save-role-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { useRoles } from "../../../../shared/api/access"
import { foundIn } from "../../../../shared/format/found-in"

const RolePage = () => {
  const { t } = useTranslation("crm")
  const [params] = useSearchParams()
  const id = params.get("id")
  const { data } = useRoles()
  return id ? (
    <SettingsDrawer title={t("settings.roles.edit")} thing={foundIn(data?.roles, id)}>
      {(role) => <SaveRoleForm role={role} />}
    </SettingsDrawer>
  ) : (
    <SettingsDrawer title={t("settings.roles.create")} thing={{}}>
      {() => <SaveRoleForm />}
    </SettingsDrawer>
  )
}

export default RolePage
