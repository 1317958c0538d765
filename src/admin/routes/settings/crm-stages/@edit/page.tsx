import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { SaveStageForm } from "../../../../settings/stages/save-stage-form"
import { useStages } from "../../../../settings/stages/api"
import { foundIn } from "../../../../shared/format/found-in"

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
