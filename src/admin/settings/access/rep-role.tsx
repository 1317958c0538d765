import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useRoles, useUpdateRep } from "../../shared/api/access"
import { useFormat } from "../../shared/format/use-format"
import { repName } from "../../shared/format/names"
import { run } from "../../shared/api/run"
import { RepChoice } from "./rep-choice"

export const RepRole = ({ rep }: { rep: HttpRep }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const roles = useRoles().data?.roles ?? [rep.role]
  const { mutateAsync, isPending, variables } = useUpdateRep(rep.id)
  return (
    <RepChoice
      label={t("settings.reps.roleOf", { name: repName(rep) ?? rep.user_id })}
      value={(isPending && variables.role_id) || rep.role_id}
      options={roles.map((role) => ({ value: role.id, label: format.name(role) }))}
      onChoose={(role_id) => run(mutateAsync({ role_id }), () => t("common.saved"))}
      testId={`rep-role-${rep.user?.email ?? rep.id}`}
    />
  )
}
