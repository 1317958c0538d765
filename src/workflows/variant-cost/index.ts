export { deleteVariantCostWorkflow, type DeleteVariantCostWorkflowInput } from "./delete-variant-cost"
export { saveVariantCostWorkflow, type SaveVariantCostWorkflowInput } from "./save-variant-cost"
