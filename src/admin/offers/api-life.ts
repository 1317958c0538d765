import type {
  HttpMissingStock,
  HttpOffer,
  HttpOfferComparison,
  HttpOfferEmail,
  HttpOfferEvent,
  HttpOfferRow,
} from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import { crm } from "../shared/api/sdk"
import { useCrmDetail, useCrmList, useCrmMutation } from "../shared/api/crm"

type One = { offer: HttpOffer }

/** For a customer, or from an opportunity. */
export type NewOffer = {
  customer_id?: string
  opportunity_id?: string
  valid_until?: string
  locale?: string
}

/** What goes with the document; without `to` no mail is sent. */
export type OfferMail = { to?: string[]; cc?: string[]; subject?: string; message?: string }

/** The offers of one number, R1 first. */
export const useOfferRevisions = (id: string) =>
  useCrmDetail<{ revisions: HttpOfferRow[] }>(
    queryKeys.offers.part(id, "revisions"),
    `offers/${id}/revisions`,
  )

/** What changed since another revision; without one, since the revision before. */
export const useOfferComparison = (id: string, before: string | undefined, enabled: boolean) => {
  const query = { with: before }
  return useCrmList<{ comparison: HttpOfferComparison }>(
    queryKeys.offers.part(id, "compare", query),
    `offers/${id}/compare`,
    query,
    { enabled },
  )
}

/** The lines that the stock does not cover. */
export const useOfferStock = (id: string, enabled: boolean) =>
  useCrmDetail<{ missing: HttpMissingStock[] }>(queryKeys.offers.part(id, "stock"), `offers/${id}/stock`, {
    enabled,
  })

export const useOfferHistory = (id: string) =>
  useCrmDetail<{ events: HttpOfferEvent[] }>(queryKeys.offers.part(id, "history"), `offers/${id}/history`)

/** What a mail with the offer would say. */
export const useOfferEmail = (id: string, enabled: boolean) =>
  useCrmDetail<{ email: HttpOfferEmail }>(queryKeys.offers.part(id, "email"), `offers/${id}/email`, {
    enabled,
  })

export const useSendOffer = (id: string) =>
  useCrmMutation((mail: OfferMail & { version?: number }) => crm.post<One>(`offers/${id}/send`, mail))

/** Sends what was sent before once more. */
export const useEmailOffer = (id: string) =>
  useCrmMutation((mail: OfferMail) => crm.post<One>(`offers/${id}/email`, mail))

/** The customer's own page of the offer. */
export const useMakeOfferLink = (id: string) =>
  useCrmMutation(() => crm.post<{ url: string }>(`offers/${id}/link`))

export const useCreateOffer = () => useCrmMutation((input: NewOffer) => crm.post<One>("offers", input))

export const useDuplicateOffer = () =>
  useCrmMutation(({ id, customer_id }: { id: string; customer_id?: string }) =>
    crm.post<One>(`offers/${id}/duplicate`, { customer_id }),
  )
