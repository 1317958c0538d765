import { useQueries } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { RuleFormat, RuleTerms } from "./rule-text"
import type { Found, OptionSource } from "../shared/api/shop-lists"
import { listShop } from "../shared/api/shop-lists"
import { useFormat } from "../shared/format/use-format"

const MINUTE = 60_000

type Points = Pick<RuleTerms, "target" | "target_ids" | "customer_group_ids" | "customer_ids">

/** Everything the rules point at, once each, by the list it is in. */
function pointedAt(rules: Points[]): [OptionSource, string[]][] {
  const ids = new Map<OptionSource, Set<string>>()
  const add = (source: OptionSource, more: string[]) =>
    ids.set(source, new Set([...(ids.get(source) ?? []), ...more]))
  for (const rule of rules) {
    if (rule.target !== "all") {
      add(rule.target, rule.target_ids)
    }
    add("customer_group", rule.customer_group_ids)
    add("customer", rule.customer_ids)
  }
  return [...ids].map(([source, set]) => [source, [...set].sort()])
}

/** The format for these rules: reads the names of what they point at from the shop, in one request per list. */
export function useRuleFormat(rules: Points[]): RuleFormat {
  const { t, i18n } = useTranslation("crm")
  const format = useFormat()
  const lists = pointedAt(rules).filter(([, ids]) => ids.length)
  const found = useQueries({
    queries: lists.map(([source, ids]) => ({
      queryKey: ["crm-names", source, ids],
      queryFn: () => listShop(source, { id: ids, limit: ids.length }),
      staleTime: MINUTE,
      placeholderData: (before: Found | undefined) => before,
    })),
  })
  const names = new Map(
    lists.map(([source], index) => [
      source,
      {
        isKnown: !!found[index].data && !found[index].isPlaceholderData,
        byId: new Map(found[index].data?.options.map(({ value, label }) => [value, label])),
      },
    ]),
  )

  return {
    t,
    language: i18n.language,
    money: format.money,
    percent: format.percent,
    number: format.number,
    nameOf: (source, id) => {
      const list = names.get(source)
      return list?.byId.get(id) ?? (list?.isKnown ? t("rules.text.gone") : undefined)
    },
  }
}
