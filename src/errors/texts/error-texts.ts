import type { ErrorCode, ERRORS } from "../catalogue"

type ParamOf<Code extends ErrorCode> = (typeof ERRORS)[Code]["params"][number]

/** Codes whose sentence depends on a number. */
type CountedCode = { [Code in ErrorCode]: "count" extends ParamOf<Code> ? Code : never }[ErrorCode]

/** Parts of sentences that hold params themselves, such as a line with its number and name. */
export type ItemName =
  | "granted_for_fewer"
  | "granted_for_less"
  | "hidden_offers"
  | "line"
  | "line_discount"
  | "missing_stock"
  | "more_missing_stock"
  | "named_line"
  | "named_offers"
  | "named_offers_and_others"
  | "no_content_type"
  | "opportunity_named"
  | "owned_activities"
  | "owned_leads"
  | "owned_offers"
  | "owned_opportunities"
  | "owned_sales_orders"
  | "percent"
  | "percent_with_whole"
  | "whole_discount"
  | "whole_offer"

/**
 * The texts of one language, for i18next's placeholders: `{{name}}` is a param, `{{name, list}}` the word for it in that
 * list. What depends on `count` has a sentence for each plural form, behind i18next's suffixes.
 */
export type ErrorTexts<Form extends string = string> = {
  sentences: Record<Exclude<ErrorCode, CountedCode>, string> & Record<`${CountedCode}_${Form}`, string>
  items: Record<ItemName, string>
  words: Record<string, Record<string, string>>
}
