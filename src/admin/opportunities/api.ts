import type {
  Deleted,
  HttpOffer,
  HttpOpportunity,
  HttpOwnerChange,
  HttpStageChange,
  Page,
} from "../../types/http"
import type { OpportunityInputs } from "../../modules/pipeline/rules"
import type { Place } from "../board/board-model"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/crm-client"
import { crm } from "../shared/api/crm-client"
import type { MutationOptions } from "../shared/api/crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "../shared/api/crm"

export type OpportunityInput = Partial<
  OpportunityInputs &
    Pick<HttpOpportunity, "currency_code" | "stage_id" | "version"> & {
      /** Null: as the stage says. */
      probability: number | null
    }
>
export type LostInput = { lost_reason_id: string; lost_note?: string }
export type MoveInput = Place & { stage_id: string; version: number } & Partial<LostInput>
export type StateChange = "win" | "lose" | "reopen" | "undo"

type One = { opportunity: HttpOpportunity }

export const useOpportunities = (query: Query) =>
  useCrmList<Page & { opportunities: HttpOpportunity[] }>(
    queryKeys.opportunities.list(query),
    "opportunities",
    query,
  )

export const useOpportunity = (id: string | null | undefined) =>
  useCrmDetail<One>(queryKeys.opportunities.detail(id ?? ""), `opportunities/${id}`, { enabled: !!id })

export const readOpportunity = (id: string) => crm.get<One>(`opportunities/${id}`)

export const useOpportunityHistory = (id: string) =>
  useCrmDetail<{ history: HttpStageChange[] }>(
    queryKeys.opportunities.history(id),
    `opportunities/${id}/history`,
  )

export const useOpportunityOwners = (id: string) =>
  useCrmDetail<{ owner_changes: HttpOwnerChange[] }>(
    queryKeys.opportunities.owners(id),
    `opportunities/${id}/owners`,
  )

export const useCreateOpportunity = (options?: MutationOptions<One, OpportunityInput>) =>
  useCrmMutation((input: OpportunityInput) => crm.post<One>("opportunities", input), options)

export const useUpdateOpportunity = (id: string, options?: MutationOptions<One, OpportunityInput>) =>
  useCrmMutation((input: OpportunityInput) => crm.post<One>(`opportunities/${id}`, input), options)

export const useDeleteOpportunity = (id: string, options?: MutationOptions<Deleted<"opportunity">, void>) =>
  useCrmMutation(() => crm.delete<Deleted<"opportunity">>(`opportunities/${id}`), options)

export const moveOpportunity = (id: string, input: MoveInput) =>
  crm.post<One>(`opportunities/${id}/move`, input)

export const useMoveOpportunity = (id: string, options?: MutationOptions<One, MoveInput>) =>
  useCrmMutation((input: MoveInput) => moveOpportunity(id, input), options)

type Seen = Pick<HttpOpportunity, "id" | "version">
type Several = { opportunities: HttpOpportunity[] }

/** Moves several to one place, in this order: all or none. */
export const moveOpportunities = (input: Omit<MoveInput, "version"> & { opportunities: Seen[] }) =>
  crm.post<Several>("opportunities/move", input)

/** Takes the last move of each back: all or none. */
export const undoMoves = (opportunities: Seen[]) => crm.post<Several>("opportunities/undo", { opportunities })

type StateInput = { action: StateChange; version: number } & Partial<LostInput>

/** Won, lost, open again, or the last move taken back. */
export const useChangeState = (id: string, options?: MutationOptions<One, StateInput>) =>
  useCrmMutation(
    ({ action, ...input }: StateInput) => crm.post<One>(`opportunities/${id}/${action}`, input),
    options,
  )

/** Hands many opportunities to another sales rep: all or none. */
export const useAssignOpportunities = () =>
  useCrmMutation((input: { ids: string[]; owner_id: string }) =>
    crm.post<{ ids: string[]; count: number }>("opportunities/bulk/assign", input),
  )

export const useTransformIntoOffer = (id: string, options?: MutationOptions<{ offer: HttpOffer }, void>) =>
  useCrmMutation(() => crm.post<{ offer: HttpOffer }>(`opportunities/${id}/offers`), options)
