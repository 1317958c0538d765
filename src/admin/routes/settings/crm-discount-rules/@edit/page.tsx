import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { EditRuleForm } from "../../../../discount-rules/edit-rule-form"
import { SettingsDrawer } from "../../../../settings/settings-drawer"
import { useDiscountRule } from "../../../../discount-rules/api"

const EditRulePage = () => {
  const [params] = useSearchParams()
  const { t } = useTranslation("crm")
  const { data, isError } = useDiscountRule(params.get("id") ?? "")
  return (
    <SettingsDrawer title={t("rules.edit")} thing={isError ? null : data?.discount_rule}>
      {(rule) => <EditRuleForm rule={rule} />}
    </SettingsDrawer>
  )
}

export default EditRulePage
