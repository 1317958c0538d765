import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../components/common/crumb"
import { ListPage } from "../../../components/common/list-page"
import { OffersHeader } from "../../../components/offers/offers-header"
import { OffersTable } from "../../../components/offers/offers-table"

const OffersPage = () => (
  <ListPage zone="crm.offer.list" header={<OffersHeader />}>
    <OffersTable />
  </ListPage>
)

export const config = defineRouteConfig({ label: "menu.offers", translationNs: "crm", rank: 4 })
export const handle = { breadcrumb: () => <Crumb of="menu.offers" /> }

export default OffersPage
