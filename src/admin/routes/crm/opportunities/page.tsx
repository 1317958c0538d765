import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { ListPage } from "../../../shared/list/list-page"
import { OpportunitiesHeader } from "../../../opportunities/list/opportunities-header"
import { OpportunitiesTable } from "../../../opportunities/list/opportunities-table"

const OpportunitiesPage = () => (
  <ListPage zone="crm.opportunity.list" header={<OpportunitiesHeader />}>
    <OpportunitiesTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.opportunities", translationNs: "crm", rank: 2 })
export const handle = { breadcrumb: () => <Crumb of="menu.opportunities" /> }

export default OpportunitiesPage
