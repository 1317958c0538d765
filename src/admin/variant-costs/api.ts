import type { Deleted, HttpVariantCost } from "../../types/http"
import type { CostInput } from "./cost-form"
import { queryKeys } from "../shared/api/query-keys"
import { crm } from "../shared/api/sdk"
import { useCrmDetail, useCrmMutation } from "../shared/api/crm"

const pathOf = (variantId: string) => `variants/${variantId}/costs`

export const useVariantCosts = (variantId: string) =>
  useCrmDetail<{ variant_costs: HttpVariantCost[] }>(
    queryKeys.variantCosts.detail(variantId),
    pathOf(variantId),
  )

export const useSaveVariantCost = (variantId: string) =>
  useCrmMutation((input: CostInput) => crm.post<{ variant_cost: HttpVariantCost }>(pathOf(variantId), input))

export const useDeleteVariantCost = (variantId: string) =>
  useCrmMutation((id: string) => crm.delete<Deleted<"variant_cost">>(`${pathOf(variantId)}/${id}`))
