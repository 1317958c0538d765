import { createDataTableFilterHelper, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useRoles, useTeams } from "../../shared/api/access"
import { useFormat } from "../../shared/format/use-format"
import { Trash } from "@medusajs/icons"
import { RepName } from "./rep-name"
import { RepRole } from "./rep-role"
import { RepTeam } from "./rep-team"
import { useCan } from "../../shared/api/use-can"

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

const column = createDataTableColumnHelper<HttpRep>()

type Cell = { row: { original: HttpRep } }

// Named here and not in the hook: a cell that is a new component on each render would close its open choice.
const Name = ({ row }: Cell) => <RepName rep={row.original} />
const Role = ({ row }: Cell) => <RepRole rep={row.original} />
const Team = ({ row }: Cell) => <RepTeam rep={row.original} />

export function useRepColumns(onRemove: (rep: HttpRep) => void) {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const columns = [
    column.display({ id: "user", header: t("settings.reps.user"), cell: Name }),
    column.display({ id: "role", header: t("settings.reps.role"), cell: Role }),
    column.display({ id: "team", header: t("settings.reps.team"), cell: Team }),
  ]
  const remove = column.action({
    actions: ({ row }) => [
      [{ icon: <Trash />, label: t("settings.reps.remove"), onClick: () => onRemove(row.original) }],
    ],
  })
  return canConfigure ? [...columns, remove] : columns
}
