import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { EditOpportunityForm } from "../../../../../opportunities/edit-opportunity-form"
import { useOpportunity } from "../../../../../opportunities/api"

const EditOpportunityPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("crm")
  const { data } = useOpportunity(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("opportunities.edit")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {data && <EditOpportunityForm opportunity={data.opportunity} />}
    </RouteDrawer>
  )
}

export default EditOpportunityPage
