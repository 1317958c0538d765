import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateRuleForm } from "../../../../components/rules/create-rule-form"

const CreateRulePage = () => (
  <RouteFocusModal>
    <CreateRuleForm />
  </RouteFocusModal>
)

export default CreateRulePage
