import type { Deleted, HttpAddress, HttpOffer, HttpOfferRow, HttpSalesOrder, Page } from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/sdk"
import { crm } from "../shared/api/sdk"
import type { MutationOptions } from "../shared/api/crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "../shared/api/crm"

export type OfferInput = {
  /** Another customer brings their own addresses, region and prices. */
  customer_id?: string
  region_id?: string
  sales_channel_id?: string
  locale?: string
  billing_address?: HttpAddress | null
  shipping_address?: HttpAddress | null
  shipping_option_id?: string | null
  shipping_amount?: number
  valid_until?: string
  note?: string | null
  terms?: string | null
}
export type OfferAction = "send" | "accept" | "decline" | "revise" | "recalculate"

type One = { offer: HttpOffer }
export type Acted = One & { sales_order?: HttpSalesOrder; order?: { id: string } }

export const useOffers = (query: Query, enabled = true) =>
  useCrmList<Page & { offers: HttpOfferRow[] }>(queryKeys.offers.list(query), "offers", query, { enabled })

export const useOffer = (id: string) => useCrmDetail<One>(queryKeys.offers.detail(id), `offers/${id}`)

export const useUpdateOffer = (id: string, options?: MutationOptions<One, OfferInput>) =>
  useCrmMutation((input: OfferInput) => crm.post<One>(`offers/${id}`, input), options)

export const useDeleteOffer = (id: string, options?: MutationOptions<Deleted<"offer">, void>) =>
  useCrmMutation(() => crm.delete<Deleted<"offer">>(`offers/${id}`), options)

type ActInput = { action: OfferAction; reason?: string }

/** Send, accept, decline, revise or price again. */
export const useActOnOffer = (id: string, options?: MutationOptions<Acted, ActInput>) =>
  useCrmMutation(
    ({ action, ...input }: ActInput) => crm.post<Acted>(`offers/${id}/${action}`, input),
    options,
  )
