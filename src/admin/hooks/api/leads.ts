import type { Deleted, HttpLead, HttpOpportunity, Page } from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import type { Query } from "../../lib/sdk"
import { crm } from "../../lib/sdk"
import type { MutationOptions } from "./crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "./crm"

export type LeadInput = Partial<
  Pick<HttpLead, "name" | "company_name" | "email" | "phone" | "source" | "note" | "status">
>
export type ConvertInput = { opportunity?: { title: string; amount?: number; currency_code?: string } }

type One = { lead: HttpLead }

export const useLeads = (query: Query) =>
  useCrmList<Page & { leads: HttpLead[] }>(queryKeys.leads.list(query), "leads", query)

export const useLead = (id: string) => useCrmDetail<One>(queryKeys.leads.detail(id), `leads/${id}`)

export const useCreateLead = (options?: MutationOptions<One, LeadInput>) =>
  useCrmMutation((input: LeadInput) => crm.post<One>("leads", input), options)

export const useUpdateLead = (id: string, options?: MutationOptions<One, LeadInput>) =>
  useCrmMutation((input: LeadInput) => crm.post<One>(`leads/${id}`, input), options)

export const useConvertLead = (
  id: string,
  options?: MutationOptions<One & { opportunity: HttpOpportunity }, ConvertInput>,
) =>
  useCrmMutation(
    (input: ConvertInput) => crm.post<One & { opportunity: HttpOpportunity }>(`leads/${id}/convert`, input),
    options,
  )

export const useDisqualifyLead = (id: string, options?: MutationOptions<One, { reason: string }>) =>
  useCrmMutation((input: { reason: string }) => crm.post<One>(`leads/${id}/disqualify`, input), options)

export const useDeleteLead = (id: string, options?: MutationOptions<Deleted<"lead">, void>) =>
  useCrmMutation(() => crm.delete<Deleted<"lead">>(`leads/${id}`), options)
