export { createDiscountRuleWorkflow, type CreateDiscountRuleInput } from "./create-discount-rule"
export { deleteDiscountRuleWorkflow, type DeleteDiscountRuleInput } from "./delete-discount-rule"
export { updateDiscountRuleWorkflow, type UpdateDiscountRuleInput } from "./update-discount-rule"
