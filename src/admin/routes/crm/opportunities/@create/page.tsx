import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { CreateOpportunityForm } from "../../../../components/opportunities/create-opportunity-form"
import { useCurrencies } from "../../../../hooks/use-currencies"

const CreateOpportunityPage = () => {
  const { byDefault, isLoading } = useCurrencies()
  const { t } = useTranslation("crm")
  return (
    <RouteFocusModal>
      {isLoading ? (
        <RouteFocusModal.Title className="sr-only">{t("opportunities.create")}</RouteFocusModal.Title>
      ) : (
        <CreateOpportunityForm currencyCode={byDefault} />
      )}
    </RouteFocusModal>
  )
}

export default CreateOpportunityPage
