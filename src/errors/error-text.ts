import type { ErrorCode } from "./catalogue"
import type { ErrorItem, ErrorParam, NestedError } from "./params"
import { en } from "./texts/en"
import type { ErrorTexts } from "./texts/error-texts"
import { ro } from "./texts/ro"

/** The languages that errors are said in. */
export type ErrorLocale = "en" | "ro"

const TEXTS: Record<ErrorLocale, ErrorTexts> = { en, ro }

type Params = { readonly [param: string]: ErrorParam | undefined }

const isNested = (value: object): value is NestedError => "code" in value
const isItem = (value: object): value is ErrorItem => "item" in value
const isIsoDate = (value: string) => /^\d{4}-\d{2}-\d{2}/.test(value)

/** Numbers as the language writes them; English ones as they were sent. */
const sayNumber = (value: number, locale: ErrorLocale) =>
  locale === "en"
    ? String(value)
    : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value)

/** The day of an ISO 8601 date, as the language writes it. */
const sayDay = (value: string, locale: ErrorLocale) =>
  locale === "en" ? value.slice(0, 10) : value.slice(0, 10).split("-").reverse().join(".")

function sayText(value: string, list: string | undefined, locale: ErrorLocale): string {
  if (list === "date") {
    return isIsoDate(value) ? sayDay(value, locale) : value
  }
  return (list && TEXTS[locale].words[list]?.[value]) || value
}

/** @param list the words to say it in, or `date` */
function sayParam(value: ErrorParam | undefined, list: string | undefined, locale: ErrorLocale): string {
  if (value === undefined || value === null) {
    return ""
  }
  if (typeof value === "string") {
    return sayText(value, list, locale)
  }
  if (typeof value === "number") {
    return sayNumber(value, locale)
  }
  if (Array.isArray(value)) {
    const parts = value as readonly ErrorParam[]
    const said = parts.map((part) => sayParam(part, list, locale))
    return said.join(parts.some((part) => typeof part === "object" && isNested(part)) ? " " : ", ")
  }
  const part = value as ErrorItem | NestedError
  if (isItem(part)) {
    return fill(TEXTS[locale].items[part.item] ?? "", part, locale)
  }
  return isNested(part) ? errorText(part.code, part.params, locale) : ""
}

/** A text with its placeholders filled. */
function fill(text: string, params: Params, locale: ErrorLocale): string {
  return text.replace(/\{\{(\w+)(?:, (\w+))?\}\}/g, (_, name: string, list?: string) =>
    sayParam(params[name], list, locale),
  )
}

/** The sentence of a code, in the plural form that `count` asks for. */
function sentenceOf(code: string, count: unknown, locale: ErrorLocale): string | undefined {
  const sentences = TEXTS[locale].sentences as Record<string, string | undefined>
  const form = new Intl.PluralRules(locale).select(Number(count ?? 0))
  return sentences[code] ?? sentences[`${code}_${form}`] ?? sentences[`${code}_other`]
}

/**
 * Says an error in a language: what was wrong, and what to do.
 * @param params as an answer's `details.params` holds them
 */
export function errorText(code: ErrorCode, params: Params, locale: ErrorLocale): string {
  return fill(sentenceOf(code, params.count, locale) ?? code, params, locale)
}
