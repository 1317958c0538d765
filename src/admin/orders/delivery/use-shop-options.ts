import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ListParams, OptionSource } from "../../shared/api/shop-lists"
import { listShop } from "../../shared/api/shop-lists"

/** Some of one of the shop's own lists, by search or by id. */
export const useShopOptions = (source: OptionSource, params: ListParams, enabled = true) =>
  useQuery({
    queryKey: ["crm-shop-options", source, params],
    queryFn: () => listShop(source, params),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  })
