import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { EditRuleForm } from "../../../../components/rules/edit-rule-form"
import { useDiscountRule } from "../../../../hooks/api/discount-rules"

const EditRulePage = () => {
  const [params] = useSearchParams()
  const { t } = useTranslation("crm")
  const { data } = useDiscountRule(params.get("id") ?? "")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("rules.edit")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {data && <EditRuleForm rule={data.discount_rule} />}
    </RouteDrawer>
  )
}

export default EditRulePage
