import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SquaresPlus } from "@medusajs/icons"
import { BoardPage } from "../../components/board/board-page"

const CrmPage = () => <BoardPage />

export const config = defineRouteConfig({
  label: "menu.crm",
  translationNs: "crm",
  icon: SquaresPlus,
  rank: 1,
})

export default CrmPage
