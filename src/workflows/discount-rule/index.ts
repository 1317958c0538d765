export { createDiscountRuleWorkflow } from "./create-discount-rule"
export { deleteDiscountRuleWorkflow } from "./delete-discount-rule"
export { updateDiscountRuleWorkflow } from "./update-discount-rule"
