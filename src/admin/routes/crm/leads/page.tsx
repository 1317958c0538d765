import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { ListPage } from "../../../shared/list/list-page"
import { LeadsHeader } from "../../../leads/list/leads-header"
import { LeadsTable } from "../../../leads/list/leads-table"

const LeadsPage = () => (
  <ListPage zone="crm.lead.list" header={<LeadsHeader />}>
    <LeadsTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.leads", translationNs: "crm", rank: 1 })
export const handle = { breadcrumb: () => <Crumb of="menu.leads" /> }

export default LeadsPage
