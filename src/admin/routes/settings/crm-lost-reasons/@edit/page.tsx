import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { SaveLostReasonForm } from "../../../../components/settings/lost-reasons/save-lost-reason-form"
import { SettingsDrawer } from "../../../../components/settings/settings-drawer"
import { useLostReasons } from "../../../../hooks/api/stages"
import { foundIn } from "../../../../lib/found-in"

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
