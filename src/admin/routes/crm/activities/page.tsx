import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MyDay } from "../../../activities/my-day"
import { Crumb } from "../../../shared/page/crumb"
import { ListPage } from "../../../shared/list/list-page"

const ActivitiesPage = () => (
  <ListPage zone="crm.activity.list">
    <MyDay />
  </ListPage>
)

export const config = defineRouteConfig({ label: "activities.title", translationNs: "crm", rank: 3 })
export const handle = { breadcrumb: () => <Crumb of="activities.title" /> }

export default ActivitiesPage
