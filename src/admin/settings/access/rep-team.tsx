import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useTeams, useUpdateRep } from "../../shared/api/access"
import { repName } from "../../shared/format/names"
import { run } from "../../shared/api/run"
import { RepChoice } from "./rep-choice"

/** Stands for "no team": a choice may not be empty. */
const NONE = "none"

export const RepTeam = ({ rep }: { rep: HttpRep }) => {
  const { t } = useTranslation("crm")
  const teams = useTeams().data?.teams ?? (rep.team ? [rep.team] : [])
  const { mutateAsync, isPending, variables } = useUpdateRep(rep.id)
  const teamId = isPending ? variables.team_id : rep.team_id
  return (
    <RepChoice
      label={t("settings.reps.teamOf", { name: repName(rep) ?? rep.user_id })}
      value={teamId ?? NONE}
      options={[
        { value: NONE, label: t("settings.reps.noTeam") },
        ...teams.map((team) => ({ value: team.id, label: team.name })),
      ]}
      onChoose={(id) => run(mutateAsync({ team_id: id === NONE ? null : id }), () => t("common.saved"))}
      testId={`rep-team-${rep.user?.email ?? rep.id}`}
    />
  )
}
