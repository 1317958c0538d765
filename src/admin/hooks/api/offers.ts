import type {
  Deleted,
  DiscountType,
  HttpOffer,
  HttpOfferRow,
  HttpSalesOrder,
  Page,
} from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import type { Query } from "../../lib/sdk"
import { crm } from "../../lib/sdk"
import type { MutationOptions } from "./crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "./crm"

export type NewLine =
  | { variant_id: string; quantity: number; discount_type?: DiscountType; discount_value?: number }
  | { kind: "note"; title: string }
export type LineInput = {
  quantity?: number
  discount_type?: DiscountType
  discount_value?: number
  discount_source?: "rule"
}
export type OfferInput = {
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

export const useAddLines = (id: string, options?: MutationOptions<One, NewLine[]>) =>
  useCrmMutation((lines: NewLine[]) => crm.post<One>(`offers/${id}/lines`, { lines }), options)

export const useUpdateLine = (id: string, options?: MutationOptions<One, LineInput & { line_id: string }>) =>
  useCrmMutation(
    ({ line_id, ...input }: LineInput & { line_id: string }) =>
      crm.post<One>(`offers/${id}/lines/${line_id}`, input),
    options,
  )

export const useDeleteLine = (id: string, options?: MutationOptions<One, string>) =>
  useCrmMutation((lineId: string) => crm.delete<One>(`offers/${id}/lines/${lineId}`), options)

type ActInput = { action: OfferAction; reason?: string }

/** Send, accept, decline, revise or price again. */
export const useActOnOffer = (id: string, options?: MutationOptions<Acted, ActInput>) =>
  useCrmMutation(
    ({ action, ...input }: ActInput) => crm.post<Acted>(`offers/${id}/${action}`, input),
    options,
  )
