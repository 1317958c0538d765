import { useQueries } from "@tanstack/react-query"
import type {
  Deleted,
  HttpDuplicate,
  HttpLead,
  HttpOpportunity,
  HttpOwnerChange,
  Page,
} from "../../types/http"
import type { LeadInputs } from "../../modules/pipeline/rules"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/crm-client"
import { crm } from "../shared/api/crm-client"
import type { MutationOptions } from "../shared/api/crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "../shared/api/crm"
import type { OpportunityInput } from "../opportunities/api"

export type LeadInput = Partial<LeadInputs & Pick<HttpLead, "status">>
/** With an existing opportunity nothing is said of a new one. */
export type ConvertInput = {
  customer_id?: string
  opportunity_id?: string
  opportunity?: Omit<OpportunityInput, "customer_id">
}
export type MergeInput = { lead_ids: string[]; values?: Partial<LeadInputs> }
export type DuplicateQuery = { email?: string; phone?: string; company_name?: string; except_id?: string }
export type BulkChange =
  | { action: "assign"; owner_id: string }
  | { action: "tag"; add: string[]; remove: string[] }
  | { action: "disqualify"; reason: string }
  | { action: "delete" }

type One = { lead: HttpLead }
type Bulk = { ids: string[]; count: number }

export const useLeads = (query: Query) =>
  useCrmList<Page & { leads: HttpLead[] }>(queryKeys.leads.list(query), "leads", query)

export const useLead = (id: string) => useCrmDetail<One>(queryKeys.leads.detail(id), `leads/${id}`)

/** Several leads in the order of their ids; undefined until the last one is there. */
export const useLeadsById = (ids: string[], enabled: boolean) =>
  useQueries({
    queries: ids.map((id) => ({
      queryKey: queryKeys.leads.detail(id),
      queryFn: () => crm.get<One>(`leads/${id}`),
      enabled,
    })),
    combine: (results) => ({
      leads: results.every(({ data }) => data) ? results.flatMap(({ data }) => data?.lead ?? []) : undefined,
      error: results.find(({ error }) => error)?.error,
    }),
  })

/** Records that may be the same person or company as what is written; asked once there is something to look for. */
export const useDuplicates = (query: DuplicateQuery) => {
  const { email, phone, company_name } = query
  return useCrmList<{ duplicates: HttpDuplicate[] }>(
    queryKeys.leads.duplicates(query),
    "leads/duplicates",
    query,
    { enabled: !!(email || phone || company_name), retry: false },
  )
}

export const useLeadDuplicates = (id: string) =>
  useCrmDetail<{ duplicates: HttpDuplicate[] }>(
    queryKeys.leads.duplicates({ id }),
    `leads/${id}/duplicates`,
    { retry: false },
  )

export const useLeadOwners = (id: string) =>
  useCrmDetail<{ owner_changes: HttpOwnerChange[] }>(queryKeys.leads.owners(id), `leads/${id}/owners`)

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

/** Others become part of the lead; their activities and files come along. */
export const useMergeLeads = () =>
  useCrmMutation(({ id, ...input }: MergeInput & { id: string }) => crm.post<One>(`leads/${id}/merge`, input))

export const useDisqualifyLead = (id: string, options?: MutationOptions<One, { reason: string }>) =>
  useCrmMutation((input: { reason: string }) => crm.post<One>(`leads/${id}/disqualify`, input), options)

export const useDeleteLead = (id: string, options?: MutationOptions<Deleted<"lead">, void>) =>
  useCrmMutation(() => crm.delete<Deleted<"lead">>(`leads/${id}`), options)

/** The same with many leads: all or none. */
export const useBulkLeads = () =>
  useCrmMutation(({ action, ...input }: BulkChange & { ids: string[] }) =>
    crm.post<Bulk>(`leads/bulk/${action}`, input),
  )
