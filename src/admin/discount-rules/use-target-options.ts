import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { OptionSource } from "../shared/api/shop-lists"
import { listShop } from "../shared/api/shop-lists"

/** The shop's own categories, groups, customers, … to choose from, those already chosen among them. */
export const useTargetOptions = (source: OptionSource, chosen: string[]) =>
  useComboboxData({
    queryKey: ["crm-options", source],
    queryFn: (params: { id?: string; q?: string; limit?: number; offset?: number }) =>
      listShop(source, params),
    getOptions: (page) => page.options,
    defaultValue: chosen.length ? chosen : undefined,
  })
