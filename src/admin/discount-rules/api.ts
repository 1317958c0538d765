import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { Deleted, HttpDiscountRule, HttpRuleTest, Page } from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/sdk"
import { crm } from "../shared/api/sdk"
import type { MutationOptions } from "../shared/api/crm"
import { useCrmDetail, useCrmList, useCrmMutation } from "../shared/api/crm"

export type RuleInput = Partial<Omit<HttpDiscountRule, "id">>

/** Who would buy what, and how many. */
export type RuleTestInput = {
  variant_id: string
  quantity: number
  customer_id?: string
  currency_code?: string
}

type One = { discount_rule: HttpDiscountRule }

/** Without an order the winner comes first. */
export const useDiscountRules = (query: Query) =>
  useCrmList<Page & { discount_rules: HttpDiscountRule[] }>(
    queryKeys.discountRules.list(query),
    "discount-rules",
    query,
  )

export const useDiscountRule = (id: string) =>
  useCrmDetail<One>(queryKeys.discountRules.detail(id), `discount-rules/${id}`)

/** What a customer would pay, and why; asked again with every other input. */
export const useRuleTest = (input: RuleTestInput | undefined) =>
  useQuery<{ test: HttpRuleTest }, FetchError>({
    queryKey: queryKeys.discountRules.test({ ...input }),
    queryFn: () => crm.post<{ test: HttpRuleTest }>("discount-rules/test", input),
    enabled: !!input,
    placeholderData: keepPreviousData,
    retry: false,
  })

export const useCreateDiscountRule = (options?: MutationOptions<One, RuleInput>) =>
  useCrmMutation((input: RuleInput) => crm.post<One>("discount-rules", input), options)

export const useUpdateDiscountRule = (options?: MutationOptions<One, RuleInput & { id: string }>) =>
  useCrmMutation(
    ({ id, ...input }: RuleInput & { id: string }) => crm.post<One>(`discount-rules/${id}`, input),
    options,
  )

export const useDeleteDiscountRule = () =>
  useCrmMutation((id: string) => crm.delete<Deleted<"discount_rule">>(`discount-rules/${id}`))
