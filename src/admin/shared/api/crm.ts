import type { FetchError } from "@medusajs/js-sdk"
import type { QueryKey, UseMutationOptions, UseQueryOptions } from "@tanstack/react-query"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { queryKeys } from "./query-keys"
import type { Query } from "./sdk"
import { crm } from "./sdk"

export type QueryOptions<Data> = Partial<UseQueryOptions<Data, FetchError, Data, QueryKey>>
export type MutationOptions<Data, Variables> = UseMutationOptions<Data, FetchError, Variables>

/** Rows change under colleagues' hands: shown at once from the cache, asked again when a page opens. */
const STALE_TIME = 5_000

export const useCrmList = <Data>(
  key: QueryKey,
  path: string,
  query: Query = {},
  options?: QueryOptions<Data>,
) =>
  useQuery<Data, FetchError, Data, QueryKey>({
    staleTime: STALE_TIME,
    placeholderData: keepPreviousData as never,
    ...options,
    queryKey: key,
    queryFn: () => crm.get<Data>(path, query),
  })

export const useCrmDetail = <Data>(key: QueryKey, path: string, options?: QueryOptions<Data>) =>
  useQuery<Data, FetchError, Data, QueryKey>({
    staleTime: STALE_TIME,
    ...options,
    queryKey: key,
    queryFn: () => crm.get<Data>(path),
  })

/**
 * A change. A document operation also moves its opportunity, so everything of the CRM is asked again;
 * a caller's own onSuccess comes after that, never instead of it.
 */
export function useCrmMutation<Data, Variables = void>(
  mutationFn: (variables: Variables) => Promise<Data>,
  options?: MutationOptions<Data, Variables>,
) {
  const client = useQueryClient()
  return useMutation<Data, FetchError, Variables>({
    ...options,
    mutationFn,
    onSuccess: async (...args) => {
      void client.invalidateQueries({ queryKey: queryKeys.all })
      await options?.onSuccess?.(...args)
    },
  })
}
