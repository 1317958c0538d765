import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { EditOfferForm } from "../../../../../components/offers/edit-offer-form"
import { useOffer } from "../../../../../hooks/api/offers"

const EditOfferPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("crm")
  const { data } = useOffer(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("offers.edit")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {data && <EditOfferForm offer={data.offer} />}
    </RouteDrawer>
  )
}

export default EditOfferPage
