import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateLeadForm } from "../../../../components/leads/create-lead-form"

const CreateLeadPage = () => (
  <RouteFocusModal>
    <CreateLeadForm />
  </RouteFocusModal>
)

export default CreateLeadPage
