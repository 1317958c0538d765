import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { RulesTable } from "../../../discount-rules/rules-table"
import { StepsSection } from "../../../discount-rules/steps/steps-section"
import { TesterSection } from "../../../discount-rules/tester/tester-section"
import { SettingsPage } from "../../../settings/settings-page"

const DiscountRulesPage = () => (
  <SettingsPage
    zone="crm.discount_rule.list"
    sections={{ steps: <StepsSection />, rules: <RulesTable />, tester: <TesterSection /> }}
  />
)

export const config = defineRouteConfig({ label: "menu.discountRules", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="menu.discountRules" /> }

export default DiscountRulesPage
