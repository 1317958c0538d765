import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useRoles, useTeams } from "../../shared/api/access"
import { useFormat } from "../../shared/format/use-format"

const filter = createDataTableFilterHelper<HttpRep>()

export function useRepFilters() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const roles = useRoles().data?.roles ?? []
  const teams = useTeams().data?.teams ?? []
  return [
    filter.accessor("role_id", {
      type: "multiselect",
      label: t("settings.reps.role"),
      options: roles.map((role) => ({ value: role.id, label: format.name(role) })),
    }),
    filter.accessor("team_id", {
      type: "multiselect",
      label: t("settings.reps.team"),
      options: teams.map((team) => ({ value: team.id, label: team.name })),
    }),
  ]
}
