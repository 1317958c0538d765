import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SquaresPlus } from "@medusajs/icons"
import { BoardPage } from "../../board/board-page"
import { Crumb } from "../../shared/page/crumb"

const CrmPage = () => <BoardPage />

export const config = defineRouteConfig({
  label: "menu.crm",
  translationNs: "crm",
  icon: SquaresPlus,
  rank: 1,
})
export const handle = { breadcrumb: () => <Crumb of="menu.crm" /> }

export default CrmPage
