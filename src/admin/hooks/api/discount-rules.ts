import type { Deleted, HttpDiscountRule, Page } from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import type { Query } from "../../lib/sdk"
import { crm } from "../../lib/sdk"
import type { MutationOptions } from "./crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "./crm"

export type RuleInput = Partial<Omit<HttpDiscountRule, "id">>

type One = { discount_rule: HttpDiscountRule }

export const useDiscountRules = (query: Query) =>
  useCrmList<Page & { discount_rules: HttpDiscountRule[] }>(
    queryKeys.discountRules.list(query),
    "discount-rules",
    query,
  )

export const useDiscountRule = (id: string) =>
  useCrmDetail<One>(queryKeys.discountRules.detail(id), `discount-rules/${id}`)

export const useCreateDiscountRule = (options?: MutationOptions<One, RuleInput>) =>
  useCrmMutation((input: RuleInput) => crm.post<One>("discount-rules", input), options)

export const useUpdateDiscountRule = (options?: MutationOptions<One, RuleInput & { id: string }>) =>
  useCrmMutation(
    ({ id, ...input }: RuleInput & { id: string }) => crm.post<One>(`discount-rules/${id}`, input),
    options,
  )

export const useDeleteDiscountRule = () =>
  useCrmMutation((id: string) => crm.delete<Deleted<"discount_rule">>(`discount-rules/${id}`))
