/** The host order of an offer: derived from its id, so that the primary key forbids a second one. */
export const hostOrderId = (offer_id: string) => `order_${offer_id.replace(/^crmoff_/, "")}`

/** The offer that a host order would come from, if it comes from one. */
export const offerIdOf = (order_id: string) => `crmoff_${order_id.replace(/^order_/, "")}`
