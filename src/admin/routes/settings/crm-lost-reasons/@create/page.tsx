import { useTranslation } from "react-i18next"
import { SaveLostReasonForm } from "../../../../settings/lost-reasons/save-lost-reason-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"

const CreateLostReasonPage = () => {
  const { t } = useTranslation("crm")
  return (
    <SettingsDrawer title={t("settings.lostReasons.create")} thing={{}}>
      {() => <SaveLostReasonForm />}
    </SettingsDrawer>
  )
}

export default CreateLostReasonPage
