import { useTranslation } from "react-i18next"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { SaveStageForm } from "../../../../settings/stages/save-stage-form"
import { useStages } from "../../../../settings/stages/api"

const CreateStagePage = () => {
  const { t } = useTranslation("crm")
  const { data } = useStages()
  return (
    <SettingsDrawer title={t("settings.stages.create")} thing={data?.stages}>
      {(stages) => <SaveStageForm stages={stages} />}
    </SettingsDrawer>
  )
}

export default CreateStagePage
