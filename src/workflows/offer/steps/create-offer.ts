import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type NewOfferEvent,
  OFFER_MODULE,
  type OfferHeader,
  type OfferModuleService,
  type PricedLine,
  type RevisedOffer,
} from "../../../modules/offer"

/** A new draft. Without a root it is the first revision, and its own root. */
export type CreateOfferStepInput = {
  header: OfferHeader
  /** Those of another offer become new ones. */
  lines: PricedLine[]
  /** How its history begins. */
  event: Omit<NewOfferEvent, "offer_id">
  /** The offer it is the next revision of, as it was read. */
  revised?: RevisedOffer
}

/** Stores a new draft offer and returns its id. @throws conflict when the revised offer was changed meanwhile */
export const createOfferStep = createStep(
  "crm-create-offer",
  async ({ header, lines, event, revised }: CreateOfferStepInput, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const id = generateEntityId(undefined, "crmoff")
    const fresh = lines.map(({ id: _, ...line }) => line)
    await offers.createDraft({ root_id: id, ...header, id, events: [event] }, fresh, revised ?? null)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).deleteOffers(id)
    }
  },
)
