import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { ListPage } from "../../../components/common/list-page"
import { RulesTable } from "../../../components/rules/rules-table"

const DiscountRulesPage = () => (
  <ListPage zone="crm.discount_rule.list">
    <RulesTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.discountRules", translationNs: "crm" })
export const handle = { breadcrumb: () => <Crumb of="menu.discountRules" /> }

export default DiscountRulesPage
