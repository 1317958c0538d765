import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { editLines, type NewLine, type OfferDiscountType } from "../../modules/offer"
import { SALES_ORDER_MODULE, type SalesOrderModuleService, SELLER_ID } from "../../modules/sales_order"
import type { DocumentLocale } from "../../utils/document-locale"
import { loadActorStep } from "../access/steps/load-actor"
import { takeNumberStep } from "../document/steps/take-number"
import { priceOfferWorkflow } from "./price-offer"
import type { OfferEdits } from "./steps/apply-offer-edits"
import { findOfferOriginStep } from "./steps/find-offer-origin"
import { prepareOfferStep } from "./steps/prepare-offer"
import { resolveOfferEditsStep } from "./steps/resolve-offer-edits"
import { storeNewOffer } from "./store-new-offer"

export type CreateOfferInput = {
  /** Transforms this opportunity into an offer; or an offer straight to a customer. */
  opportunity_id?: string | null
  customer_id?: string | null
  currency_code?: string | null
  region_id?: string | null
  /** ISO 8601; the option `offer_validity_days` from now unless given. */
  valid_until?: string | null
  locale?: DocumentLocale | null
  sales_channel_id?: string
  shipping_option_id?: string | null
  /** Net, in major units; the option's price unless given. */
  shipping_amount?: number
  /** The customer's unless given. */
  shipping_address?: Record<string, unknown> | null
  billing_address?: Record<string, unknown> | null
  discount_type?: OfferDiscountType | null
  /** Percent, or a net amount in major units. */
  discount_value?: number | null
  note?: string | null
  /** The seller's usual ones unless given; null for none. */
  terms?: string | null
  lines?: NewLine[]
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/** What a new offer says of its delivery in other words than its customer's. */
const WRITTEN = [
  "sales_channel_id",
  "shipping_option_id",
  "shipping_amount",
  "shipping_address",
  "billing_address",
] as const

function givenOf(input: CreateOfferInput): OfferEdits {
  return Object.fromEntries(
    WRITTEN.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  )
}

/** The terms of a new offer: what is given, else what the seller usually says. */
const findUsualTermsStep = createStep(
  "crm-find-usual-terms",
  async ({ given }: { given?: string | null }, { container }) => {
    if (given !== undefined) {
      return new StepResponse(given)
    }
    const [seller] = await container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .listSellers({ id: SELLER_ID }, { select: ["id", "offer_terms"] })
    return new StepResponse(seller?.offer_terms ?? null)
  },
)

/**
 * Transforms an opportunity into a draft offer: customer, addresses, region and currency carried over, lines priced by
 * Medusa, the opportunity moved to its stage.
 *
 * @property hooks.validate `{ input: CreateOfferInput, prepared: PreparedOffer }` before anything is written
 * @property hooks.offerCreated `{ offer: { id: string } }` after the offer exists
 */
export const createOfferWorkflow = createWorkflow("create-offer", (input: CreateOfferInput) => {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const origin = findOfferOriginStep({ actor, opportunity_id: input.opportunity_id })
  const prepared = prepareOfferStep(
    transform({ input, origin }, ({ input, origin }) => ({
      customer_id: input.customer_id ?? origin.customer_id,
      currency_code: input.currency_code,
      spoken_currency_code: origin.currency_code,
      keeps_currency: origin.has_own_amount,
      region_id: input.region_id,
      valid_until: input.valid_until,
      locale: input.locale,
    })),
  )
  const edits = resolveOfferEditsStep(
    transform({ input, prepared }, ({ input, prepared }) => ({
      offer: { ...prepared, shipping_option_id: null },
      header: givenOf(input),
    })),
  )
  const discount = transform({ input }, ({ input }) => {
    const isGiven = input.discount_type !== null && (input.discount_type || input.discount_value)
    return isGiven
      ? { discount_type: input.discount_type ?? "percent", discount_value: input.discount_value ?? 0 }
      : { discount_type: null, discount_value: null }
  })
  const terms = findUsualTermsStep({ given: input.terms })
  const head = transform({ prepared, edits, discount }, ({ prepared, edits, discount }) => {
    const { shipping_is_tax_inclusive: _, ...written } = edits
    return { ...prepared, ...written, ...discount } as typeof prepared & typeof discount
  })
  const validate = createHook("validate", { input, prepared: head, additional_data: input.additional_data })
  const priced = priceOfferWorkflow.runAsStep({
    input: transform({ input, head, edits, actor }, ({ input, head, edits, actor }) => ({
      header: {
        ...{ shipping_option_id: null, shipping_amount: 0, ...head },
        shipping_is_tax_inclusive: edits.shipping_is_tax_inclusive,
      },
      lines: editLines([], { add: input.lines ?? [] }),
      before: null,
      max_discount_percent: actor.max_discount_percent,
      additional_data: input.additional_data,
    })),
  })
  const number = takeNumberStep({ document_type: "offer" })
  const offer = storeNewOffer(
    transform(
      { input, actor, origin, head, terms, number, priced },
      ({ input, actor, origin, head, terms, number, priced }) => ({
        header: {
          ...head,
          ...priced.totals,
          shipping_tax_rate: priced.shipping_tax_rate,
          number,
          opportunity_id: origin.opportunity_id,
          owner_id: origin.owner_id,
          team_id: origin.team_id,
          note: input.note ?? null,
          terms,
        },
        lines: priced.lines,
        event: { kind: "created" as const, actor_id: actor.user_id, details: {} },
      }),
    ),
  )
  const offerCreated = createHook("offerCreated", { offer, additional_data: input.additional_data })
  return new WorkflowResponse(offer, { hooks: [validate, offerCreated] })
})
