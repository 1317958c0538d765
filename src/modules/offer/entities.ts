import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { type CrmOptions, parseCrmOptions } from "../../options"
import type { Session } from "../../persistence/stores"
import { DiscountRule, Offer, OfferEvent, OfferLine, VariantCost } from "./models"

/** The methods that Medusa generates for the models of offers, and the plugin's options. */
export class OfferEntities extends MedusaService({
  DiscountRule,
  Offer,
  OfferEvent,
  OfferLine,
  VariantCost,
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }
}

export type OfferSession = Session<OfferEntities>

/** The columns of an offer that an edit may write. */
export type OfferHeader = Partial<
  Omit<InferTypeOf<typeof Offer>, "id" | "lines" | "events" | "version" | "status">
>
