import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { RulesTable } from "../../../components/rules/rules-table"
import { StepsSection } from "../../../components/rules/steps/steps-section"
import { TesterSection } from "../../../components/rules/tester/tester-section"
import { SettingsPage } from "../../../components/settings/settings-page"

const DiscountRulesPage = () => (
  <SettingsPage
    zone="crm.discount_rule.list"
    sections={{ steps: <StepsSection />, rules: <RulesTable />, tester: <TesterSection /> }}
  />
)

export const config = defineRouteConfig({ label: "menu.discountRules", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="menu.discountRules" /> }

export default DiscountRulesPage
