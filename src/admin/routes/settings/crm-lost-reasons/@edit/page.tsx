import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SaveLostReasonForm } from "../../../../settings/lost-reasons/save-lost-reason-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { useLostReasons } from "../../../../settings/stages/api"
import { foundIn } from "../../../../shared/format/found-in"

const EditLostReasonPage = () => {
  const { t } = useTranslation("crm")
  const [params] = useSearchParams()
  const { data } = useLostReasons()
  return (
    <SettingsDrawer
      title={t("settings.lostReasons.edit")}
      thing={foundIn(data?.lost_reasons, params.get("id"))}
    >
      {(reason) => <SaveLostReasonForm reason={reason} />}
    </SettingsDrawer>
  )
}

export default EditLostReasonPage
