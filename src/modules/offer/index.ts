import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import * as models from "./models"
import OfferModuleService from "./service"

export const OFFER_MODULE = "crm_offer"

nameEntities(OFFER_MODULE, OfferModuleService, models)

export default Module(OFFER_MODULE, { service: OfferModuleService })

/** The module's door for the server: what the dashboard may use too, its service, its types and its pure rules. */
export * from "./rules"
export type { CostFields, StoredCost } from "./costs/cost-store"
export { costsInForce, withStates } from "./costs/costs-in-force"
export { metadataCost, metadataCosts } from "./costs/metadata-cost"
export { assertLineLimit } from "./editing/line-limit"
export {
  type DraftLine,
  editLines,
  type LineEdits,
  lineName,
  type NewLine,
  NO_DISCOUNT,
} from "./editing/offer-draft"
export { wordPatterns } from "./editing/word-patterns"
export type { OfferHeader } from "./entities"
export { hashOfToken, isToken, linkToken, linkUrl, newLinkNonce } from "./link/offer-link"
export { pageTemplate } from "./link/page-address"
export { type AddressSnapshot, type BuyerSnapshot, OFFER_DISCOUNT_TYPES } from "./models/offer"
export {
  indexRules,
  matchingRules,
  matchTarget,
  missedConditions,
  priceUnderRule,
  type Rule,
  type RuledLine,
  type RuledProduct,
  type RuledSale,
  type RuleTarget,
  targetIdsOf,
} from "./pricing/choose-rule"
export { assertDiscountLimit, type Discounted } from "./pricing/discount-limit"
export { explainRule, type RuleNames } from "./pricing/explain-rule"
export {
  assertQuantity,
  fillLine,
  identifyLine,
  type ListPrice,
  type VariantFacts,
} from "./pricing/fill-line"
export { lineMargin, offerMargin } from "./pricing/margin"
export { coverQuantities, type QuantityTier } from "./pricing/price-intervals"
export { type Discount, discountPercent, type DiscountType, orderLinePrice } from "./pricing/price-line"
export { offerTotals, type OfferTotals, type PricedLine, priceDraftLines } from "./pricing/price-offer"
export type { DocumentDiscount } from "./pricing/share-discount"
export { compareOffers } from "./revisions/compare-offers"
export { assertRevisable, type RevisedOffer } from "./revisions/make-room"
export type { default as OfferModuleService } from "./service"
export type { Acceptance } from "./status/acceptance-lease"
export { hostOrderId, offerIdOf } from "./status/acceptance-rules"
export { liveOffer } from "./status/live-offer"
export { OFFER_TRANSITIONS } from "./status/offer-status"
export type { Negotiation, NewOfferEvent } from "./status/offer-store"
export { lineRef } from "./editing/offer-draft"
