import type { HttpDiscountRule } from "../../types/http"
import { localeOf } from "../shared/format/format"
import type { OptionSource } from "../shared/api/shop-lists"

/** What a rule says, of what it holds: a rule that is there or one that is being written. */
export type SaidRule = Pick<
  HttpDiscountRule,
  | "target"
  | "target_ids"
  | "customer_group_ids"
  | "customer_ids"
  | "min_quantity"
  | "starts_at"
  | "ends_at"
  | "currency_code"
  | "type"
  | "value"
>

type Translate = (key: string, values?: Record<string, unknown>) => string

/** How a rule is put into words. */
export type RuleWords = {
  t: Translate
  language: string
  money: (amount: number, currencyCode: string) => string
  percent: (value: number) => string
  number: (value: number) => string
  /** The name of what the rule points at; undefined while it is not known. */
  nameOf: (source: OptionSource, id: string) => string | undefined
}

/** More names than these are counted. */
const NAMED = 3

/** "Desks, Chairs or Lamps", or "Desks, Chairs and 4 more". */
function namesIn(source: OptionSource, ids: string[], { t, language, nameOf }: RuleWords): string {
  const names = ids.map((id) => nameOf(source, id) ?? t("rules.words.nothing"))
  if (names.length > NAMED) {
    const shown = names.slice(0, NAMED - 1).join(", ")
    return t("rules.words.more", { names: shown, count: names.length - NAMED + 1 })
  }
  return new Intl.ListFormat(localeOf(language), { type: "disjunction" }).format(names)
}

const hasTime = (moment: string) => {
  const date = new Date(moment)
  const minutes = date.getHours() * 60 + date.getMinutes()
  return minutes !== 0 && minutes !== 24 * 60 - 1
}

/** A day, with its hour where the rule does not begin or end with the day. */
const dateFormat = (language: string, ...moments: string[]) =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(moments.some(hasTime) ? { hour: "numeric", minute: "2-digit" } : {}),
  })

/** When a rule counts, such as "1–31 Dec 2026"; empty when always. */
export function periodOf(
  { starts_at: from, ends_at: to }: Pick<SaidRule, "starts_at" | "ends_at">,
  { t, language }: Pick<RuleWords, "t" | "language">,
): string {
  if (from && to) {
    return dateFormat(language, from, to).formatRange(new Date(from), new Date(to))
  }
  if (from) {
    return t("rules.words.since", { date: dateFormat(language, from).format(new Date(from)) })
  }
  return to ? t("rules.words.until", { date: dateFormat(language, to).format(new Date(to)) }) : ""
}

/** What a rule gives, in short: −10 %, −5 lei, = 90 lei. */
export function gainOf(rule: Pick<SaidRule, "type" | "value" | "currency_code">, words: RuleWords): string {
  const { type, value, currency_code: currency } = rule
  if (type === "percent") {
    return `−${words.percent(value)}`
  }
  const shown = currency ? words.money(value, currency) : words.number(value)
  return type === "amount" ? `−${shown}` : `= ${shown}`
}

function gainInWords({ type, value, currency_code: currency }: SaidRule, words: RuleWords): string {
  const money = () => (currency ? words.money(value, currency) : words.number(value))
  return words.t(`rules.words.gain.${type}`, { value: type === "percent" ? words.percent(value) : money() })
}

function targetInWords({ target, target_ids: ids }: SaidRule, words: RuleWords): string {
  return target === "all"
    ? words.t("rules.words.what.all")
    : words.t(`rules.words.what.${target}`, { names: namesIn(target, ids, words) })
}

/** For whom, from how many pieces and when a rule counts, in words; empty when it asks for nothing. */
export function conditionsInWords(rule: SaidRule, words: RuleWords): string {
  const { t } = words
  const { customer_group_ids: groups, customer_ids: customers, min_quantity, currency_code: currency } = rule
  return [
    groups.length &&
      t("rules.words.groups", {
        count: groups.length,
        names: namesIn("customer_group", groups, words),
      }),
    customers.length && t("rules.words.customers", { names: namesIn("customer", customers, words) }),
    min_quantity > 1 && t("rules.words.quantity", { quantity: words.number(min_quantity) }),
    rule.type === "percent" && currency && t("rules.words.currency", { currency: currency.toUpperCase() }),
    periodOf(rule, words),
  ]
    .filter(Boolean)
    .join(", ")
}

/** "10% off for products in Desks and below, for group Partners, from 10 pieces, 1–31 Dec 2026". */
export const ruleInWords = (rule: SaidRule, words: RuleWords): string =>
  [`${gainInWords(rule, words)} ${targetInWords(rule, words)}`, conditionsInWords(rule, words)]
    .filter(Boolean)
    .join(", ")

/** Whether a rule counts now, by its dates. */
export function whenOf({ starts_at, ends_at }: Pick<SaidRule, "starts_at" | "ends_at">, now: number) {
  if (starts_at && new Date(starts_at).getTime() > now) {
    return "scheduled" as const
  }
  return ends_at && new Date(ends_at).getTime() < now ? ("ended" as const) : ("running" as const)
}
