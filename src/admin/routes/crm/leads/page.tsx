import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { ListPage } from "../../../components/common/list-page"
import { LeadsHeader } from "../../../components/leads/leads-header"
import { LeadsTable } from "../../../components/leads/leads-table"

const LeadsPage = () => (
  <ListPage zone="crm.lead.list" header={<LeadsHeader />}>
    <LeadsTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.leads", translationNs: "crm", rank: 1 })
export const handle = { breadcrumb: () => <Crumb of="menu.leads" /> }

export default LeadsPage
