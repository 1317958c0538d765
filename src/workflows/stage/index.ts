export * from "./assign-stage-trigger"
export * from "./delete-stage"
export * from "./reorder-stages"
export * from "./save-stage"
