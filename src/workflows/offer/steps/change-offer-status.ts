import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  OFFER_MODULE,
  type OfferHeader,
  type OfferModuleService,
  type OfferStatus,
} from "../../../modules/offer"

type Stamps = Pick<
  OfferHeader,
  | "sent_at"
  | "accepted_at"
  | "declined_at"
  | "decline_reason"
  | "pdf_file_id"
  | "pdf_sha256"
  | "link_nonce"
  | "accept_token_hash"
>
type Input = {
  offer: { id: string; status: OfferStatus; version?: number }
  to: OfferStatus
  stamps?: Stamps
}

/** Moves an offer along its state machine, if it still is where the caller saw it. @throws conflict */
export const changeOfferStatusStep = createStep(
  "crm-change-offer-status",
  async ({ offer, to, stamps = {} }: Input, { container }) => {
    await container.resolve<OfferModuleService>(OFFER_MODULE).changeStatus(offer, to, stamps)
    const cleared = Object.fromEntries(Object.keys(stamps).map((key) => [key, null]))
    return new StepResponse(undefined, { id: offer.id, from: offer.status, to, stamps: cleared })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<OfferModuleService>(OFFER_MODULE).restoreStatus(before, before.stamps)
    }
  },
)
