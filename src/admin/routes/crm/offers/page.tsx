import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { ListPage } from "../../../shared/list/list-page"
import { OffersHeader } from "../../../offers/list/offers-header"
import { OffersTable } from "../../../offers/list/offers-table"

const OffersPage = () => (
  <ListPage zone="crm.offer.list" header={<OffersHeader />}>
    <OffersTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.offers", translationNs: "crm", rank: 4 })
export const handle = { breadcrumb: () => <Crumb of="menu.offers" /> }

export default OffersPage
