import type { HttpDiscountRule } from "../../types/http"
import { localeOf } from "../shared/format/format"
import type { OptionSource } from "../shared/api/shop-lists"

/** The part of a rule that its text is made of: of a saved rule, or of one that is being written. */
export type RuleTerms = Pick<
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

/** Formats the parts of a rule in the language of the dashboard. */
export type RuleFormat = {
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
function namesIn(source: OptionSource, ids: string[], { t, language, nameOf }: RuleFormat): string {
  const names = ids.map((id) => nameOf(source, id) ?? t("rules.text.nothing"))
  if (names.length > NAMED) {
    const visibleNames = names.slice(0, NAMED - 1).join(", ")
    return t("rules.text.more", { names: visibleNames, count: names.length - NAMED + 1 })
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
  { starts_at: from, ends_at: to }: Pick<RuleTerms, "starts_at" | "ends_at">,
  { t, language }: Pick<RuleFormat, "t" | "language">,
): string {
  if (from && to) {
    return dateFormat(language, from, to).formatRange(new Date(from), new Date(to))
  }
  if (from) {
    return t("rules.text.since", { date: dateFormat(language, from).format(new Date(from)) })
  }
  return to ? t("rules.text.until", { date: dateFormat(language, to).format(new Date(to)) }) : ""
}

/** What a rule gives, in short: −10 %, −5 lei, = 90 lei. */
export function gainOf(
  rule: Pick<RuleTerms, "type" | "value" | "currency_code">,
  ruleFormat: RuleFormat,
): string {
  const { type, value, currency_code: currency } = rule
  if (type === "percent") {
    return `−${ruleFormat.percent(value)}`
  }
  const amountText = currency ? ruleFormat.money(value, currency) : ruleFormat.number(value)
  return type === "amount" ? `−${amountText}` : `= ${amountText}`
}

function gainText({ type, value, currency_code: currency }: RuleTerms, ruleFormat: RuleFormat): string {
  const money = () => (currency ? ruleFormat.money(value, currency) : ruleFormat.number(value))
  return ruleFormat.t(`rules.text.gain.${type}`, {
    value: type === "percent" ? ruleFormat.percent(value) : money(),
  })
}

function targetText({ target, target_ids: ids }: RuleTerms, ruleFormat: RuleFormat): string {
  return target === "all"
    ? ruleFormat.t("rules.text.what.all")
    : ruleFormat.t(`rules.text.what.${target}`, { names: namesIn(target, ids, ruleFormat) })
}

/** For whom, from how many pieces and when a rule counts, in words; empty when it asks for nothing. */
export function conditionsText(rule: RuleTerms, ruleFormat: RuleFormat): string {
  const { t } = ruleFormat
  const { customer_group_ids: groups, customer_ids: customers, min_quantity, currency_code: currency } = rule
  return [
    groups.length &&
      t("rules.text.groups", {
        count: groups.length,
        names: namesIn("customer_group", groups, ruleFormat),
      }),
    customers.length && t("rules.text.customers", { names: namesIn("customer", customers, ruleFormat) }),
    min_quantity > 1 && t("rules.text.quantity", { quantity: ruleFormat.number(min_quantity) }),
    rule.type === "percent" && currency && t("rules.text.currency", { currency: currency.toUpperCase() }),
    periodOf(rule, ruleFormat),
  ]
    .filter(Boolean)
    .join(", ")
}

/** "10% off for products in Desks and below, for group Partners, from 10 pieces, 1–31 Dec 2026". */
export const ruleText = (rule: RuleTerms, ruleFormat: RuleFormat): string =>
  [`${gainText(rule, ruleFormat)} ${targetText(rule, ruleFormat)}`, conditionsText(rule, ruleFormat)]
    .filter(Boolean)
    .join(", ")

/** Whether a rule counts now, by its dates. */
export function whenOf({ starts_at, ends_at }: Pick<RuleTerms, "starts_at" | "ends_at">, now: number) {
  if (starts_at && new Date(starts_at).getTime() > now) {
    return "scheduled" as const
  }
  return ends_at && new Date(ends_at).getTime() < now ? ("ended" as const) : ("running" as const)
}
