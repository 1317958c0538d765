export * from "./delete-lost-reason"
export * from "./reorder-lost-reasons"
export * from "./save-lost-reason"
