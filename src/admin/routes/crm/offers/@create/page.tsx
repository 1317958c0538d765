import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { CreateOfferForm } from "../../../../offers/create/create-offer-form"

/** `?customer_id=` says for whom. */
const CreateOfferPage = () => {
  const [params] = useSearchParams()
  return (
    <RouteFocusModal>
      <CreateOfferForm customerId={params.get("customer_id") ?? ""} />
    </RouteFocusModal>
  )
}

export default CreateOfferPage
