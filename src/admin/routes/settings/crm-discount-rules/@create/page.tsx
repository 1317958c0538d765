import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { CreateRuleForm } from "../../../../discount-rules/create-rule-form"
import type { RuleForm } from "../../../../discount-rules/rule-form"

/** `?for_product=` and `?for_category=` say what the rule is made for (`target` filters the list behind). */
const CreateRulePage = () => {
  const [params] = useSearchParams()
  const product = params.get("for_product")
  const category = params.get("for_category")
  const defaults: Partial<RuleForm> = product
    ? { target: "product", target_ids: [product] }
    : category
      ? { target: "category", target_ids: [category] }
      : {}
  return (
    <RouteFocusModal>
      <CreateRuleForm defaults={defaults} />
    </RouteFocusModal>
  )
}

export default CreateRulePage
