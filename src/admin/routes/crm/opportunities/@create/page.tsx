import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateOpportunityForm } from "../../../../components/opportunities/create-opportunity-form"
import { useCurrencies } from "../../../../hooks/use-currencies"

const CreateOpportunityPage = () => {
  const { byDefault, isLoading } = useCurrencies()
  return <RouteFocusModal>{!isLoading && <CreateOpportunityForm currencyCode={byDefault} />}</RouteFocusModal>
}

export default CreateOpportunityPage
