export * from "./update-business-details"
