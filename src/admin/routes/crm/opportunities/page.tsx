import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { ListPage } from "../../../components/common/list-page"
import { OpportunitiesHeader } from "../../../components/opportunities/opportunities-header"
import { OpportunitiesTable } from "../../../components/opportunities/opportunities-table"

const OpportunitiesPage = () => (
  <ListPage zone="crm.opportunity.list" header={<OpportunitiesHeader />}>
    <OpportunitiesTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.opportunities", translationNs: "crm", rank: 2 })
export const handle = { breadcrumb: () => <Crumb of="menu.opportunities" /> }

export default OpportunitiesPage
