import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SettingsDrawer } from "../../../../components/settings/settings-drawer"
import { SaveStageForm } from "../../../../components/settings/stages/save-stage-form"
import { useStages } from "../../../../hooks/api/stages"
import { foundIn } from "../../../../lib/found-in"

const EditStagePage = () => {
  const { t } = useTranslation("crm")
  const [params] = useSearchParams()
  const { data } = useStages()
  return (
    <SettingsDrawer title={t("settings.stages.edit")} thing={foundIn(data?.stages, params.get("id"))}>
      {(stage) => <SaveStageForm stage={stage} stages={data?.stages ?? []} />}
    </SettingsDrawer>
  )
}

export default EditStagePage
