export * from "./delete-lost-reason"
export * from "./save-lost-reason"
