import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { EditLeadForm } from "../../../../../leads/edit-lead-form"
import { useLead } from "../../../../../leads/api"

const EditLeadPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("crm")
  const { data } = useLead(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("leads.edit")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {data && <EditLeadForm lead={data.lead} />}
    </RouteDrawer>
  )
}

export default EditLeadPage
