export * from "./delete-seller-logo"
export * from "./save-seller"
export * from "./save-seller-logo"
