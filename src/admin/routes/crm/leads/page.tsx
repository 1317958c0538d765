import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { ListHeader } from "../../../components/common/list-header"
import { ListPage } from "../../../components/common/list-page"
import { LeadsTable } from "../../../components/leads/leads-table"

const LeadsPage = () => (
  <ListPage zone="crm.lead.list" header={<ListHeader title="leads.title" createTestId="lead-create" />}>
    <LeadsTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.leads", translationNs: "crm", rank: 1 })
export const handle = { breadcrumb: () => <Crumb of="menu.leads" /> }

export default LeadsPage
