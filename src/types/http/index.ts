/**
 * The JSON of the routes under `/admin/crm`, shared by the routes and the dashboard.
 * Amounts are numbers in major units, percents 0–100, dates ISO 8601 strings.
 */
export type * from "./business-details"
export type * from "./common"
export type * from "./pipeline"
export type * from "./offer"
export type * from "./public-offer"
export type * from "./sales-order"
export type * from "./sales-order-events"
export type * from "./seller"
export type * from "./variant-cost"
