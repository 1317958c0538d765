import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { EditOfferForm } from "../../../../../offers/edit-offer-form"
import { useOffer } from "../../../../../offers/api"

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
      {data?.offer.status === "draft" && <EditOfferForm offer={data.offer} />}
      {data && data.offer.status !== "draft" && (
        <Text size="small" className="text-ui-fg-subtle p-6">
          {t("offers.frozen")}
        </Text>
      )}
    </RouteDrawer>
  )
}

export default EditOfferPage
