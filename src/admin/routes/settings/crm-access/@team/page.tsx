import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SaveTeamForm } from "../../../../settings/access/save-team-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { useTeams } from "../../../../shared/api/access"
import { foundIn } from "../../../../shared/format/found-in"

const TeamPage = () => {
  const { t } = useTranslation("crm")
  const [params] = useSearchParams()
  const id = params.get("id")
  const { data } = useTeams()
  return id ? (
    <SettingsDrawer title={t("settings.teams.rename")} thing={foundIn(data?.teams, id)}>
      {(team) => <SaveTeamForm team={team} />}
    </SettingsDrawer>
  ) : (
    <SettingsDrawer title={t("settings.teams.create")} thing={{}}>
      {() => <SaveTeamForm />}
    </SettingsDrawer>
  )
}

export default TeamPage
